import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const Feature = graphql(`
  mutation FeatureThread($id: ID!, $why: String!) {
    featureThread(id: $id, why: $why) {
      id
      featuredWhy
    }
  }
`);

/** Asks why others should read it. */
export function FeatureDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const feature = useCommand(Feature);
  const say = useStatus();
  const confirm = async () => {
    if (!why.trim())
      return feature.fail({ code: 'INVALID', message: '', fields: { why: 'Say why others should read it.' } });
    if (!(await feature.run({ id, why }))) return;
    onClose();
    say('Featured');
  };
  return (
    <AskOnce
      title="Feature this discussion?"
      confirm="Feature it"
      busyLabel="Featuring…"
      command={feature}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        It stands at the top of the page, in front of everybody who may read it, with what you say here. Three can stand
        there at a time.
      </p>
      <TextField
        name="why"
        label="Why it is worth reading"
        hint="One line, at most 140 characters."
        value={why}
        error={feature.failure?.fields['why']}
        onValue={setWhy}
      />
    </AskOnce>
  );
}
