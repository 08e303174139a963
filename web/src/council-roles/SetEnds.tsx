import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { focusById } from '../app/focusNext.ts';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';

const SetRoleEnds = graphql(`
  mutation SetRoleEnds($organisationId: ID!, $ids: [ID!]!, $endsOn: Date) {
    setRoleEnds(organisationId: $organisationId, ids: $ids, endsOn: $endsOn) {
      id
    }
  }
`);

type Props = {
  organisationId: string;
  ids: string[];
  /** "12 councillors". */
  who: string;
  headingId: string;
  onClose: () => void;
  onSet: () => void;
};

/** One last day for all that were chosen, or none. */
export function SetEnds({ organisationId, ids, who, headingId, onClose, onSet }: Props) {
  const set = useCommand(SetRoleEnds);
  const say = useStatus();
  const [open, setOpen] = useState('day');
  const [endsOn, setEndsOn] = useState('');
  const confirm = async () => {
    if (open === 'day' && !endsOn)
      return set.fail({
        code: 'INVALID',
        message: 'Some answers are missing.',
        fields: { endsOn: 'Enter the last day' },
      });
    if (!(await set.run({ organisationId, ids, endsOn: open === 'day' ? endsOn : null }))) return;
    onSet();
    onClose();
    focusById(headingId);
    say(`The last day is set for ${who}`);
  };
  return (
    <AskOnce
      title={`Last day of ${who}`}
      confirm="Set the last day"
      busyLabel="Setting…"
      command={set}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <RadioGroup
        name="open"
        label="Until when?"
        choices={[
          { value: 'day', label: 'Until a day', hint: 'That of an election, say.' },
          { value: 'open', label: 'No end date' },
        ]}
        chosen={[open]}
        onChosen={([value = 'day']) => setOpen(value)}
      />
      {open === 'day' && (
        <TextField
          name="endsOn"
          type="date"
          narrow
          label="Last day"
          hint="A day that is over ends the roles at once. Each person is told by mail."
          error={set.failure?.fields['endsOn']}
          value={endsOn}
          onValue={setEndsOn}
        />
      )}
    </AskOnce>
  );
}
