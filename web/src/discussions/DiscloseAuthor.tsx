import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';

const DiscloseAuthorFields = graphql(`
  fragment DiscloseAuthor on Thread {
    id
    disclosedAuthor {
      ...PersonLine
    }
    viewerCan {
      discloseAuthor
    }
  }
`);

const Disclose = graphql(`
  mutation DiscloseAuthor($id: ID!, $reason: String!) {
    discloseAuthor(id: $id, reason: $reason) {
      id
    }
  }
`);

/** For facilitators: who asked without their name, once a reason is given. */
export function DiscloseAuthor({ thread }: { thread: FragmentType<typeof DiscloseAuthorFields> }) {
  const it = readFragment(DiscloseAuthorFields, thread);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const disclose = useCommand(Disclose);
  const say = useStatus();
  if (!it.viewerCan.discloseAuthor) return null;
  if (it.disclosedAuthor)
    return (
      <div className="stack-small">
        <h3>Who asked</h3>
        <PersonLine person={it.disclosedAuthor} />
        <p className="muted">Shown to you alone. The asker was told why you looked.</p>
      </div>
    );
  const confirm = async () => {
    if (!(await disclose.run({ id: it.id, reason }))) return;
    setAsking(false);
    say('Who asked is shown to you beside the discussion');
  };
  return (
    <>
      <Button look="secondary" icon={<Eye aria-hidden="true" />} onClick={() => setAsking(true)}>
        See who asked
      </Button>
      {asking && (
        <AskOnce
          title="See who asked?"
          confirm="See who asked"
          command={disclose}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>They asked without their name, and trust that it stays so. Look only when you must.</p>
          <TextAreaField
            name="reason"
            label="Reason"
            hint="It is recorded with your name, and the asker reads it."
            rows={3}
            maxLength={1000}
            value={reason}
            error={disclose.failure?.fields['reason']}
            onValue={setReason}
          />
        </AskOnce>
      )}
    </>
  );
}
