import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField } from '../ui/TextField.tsx';
import { daysOn, type Measure, measureChoices, spans } from './measureWords.ts';

const Take = graphql(`
  mutation SanctionMember($communityId: ID!, $personId: ID!, $kind: SanctionKind!, $reason: String!, $until: DateTime) {
    sanctionMember(communityId: $communityId, personId: $personId, kind: $kind, reason: $reason, until: $until) {
      id
    }
  }
`);

type Props = { communityId: string; open: boolean; personId: string; name: string; onClose: () => void };

/** Warns, mutes or bans somebody, with a reason that they read. */
export function TakeMeasure({ communityId, open, personId, name, onClose }: Props) {
  const [kind, setKind] = useState<Measure>('WARNING');
  const [days, setDays] = useState('7');
  const [reason, setReason] = useState('');
  const take = useCommand(Take);
  const say = useStatus();
  const confirm = async () => {
    const until = kind === 'WARNING' || !days ? null : daysOn(days);
    if (!(await take.run({ communityId, personId, kind, reason, until }))) return;
    onClose();
    say(`${name} is told, with your reason`);
  };
  return (
    <AskOnce
      title={`A measure against ${name}`}
      confirm="Do it, and tell them"
      look="danger"
      command={take}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <RadioGroup
        name="kind"
        label="What?"
        choices={measureChoices(open)}
        chosen={[kind]}
        onChosen={([chosen]) => setKind(chosen as Measure)}
      />
      {kind !== 'WARNING' && (
        <SelectField
          name="until"
          label="For how long?"
          options={kind === 'BAN' ? [...spans, { value: '', label: 'For good' }] : spans}
          value={days}
          error={take.failure?.fields['until']}
          onValue={setDays}
        />
      )}
      <TextAreaField
        name="reason"
        label="Reason"
        hint="They read it. Members read in the log that there was a measure, not against whom."
        rows={3}
        maxLength={1000}
        value={reason}
        error={take.failure?.fields['reason']}
        onValue={setReason}
      />
    </AskOnce>
  );
}
