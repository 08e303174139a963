import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { OrganisationField, type Place } from '../administration/OrganisationField.tsx';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextAreaField, TextField } from '../ui/TextField.tsx';

const AskForRoleCommand = graphql(`
  mutation AskForRole($organisationId: ID!, $input: RoleRequestInput!) {
    askForRole(organisationId: $organisationId, input: $input) {
      id
    }
  }
`);

const choices = [
  { value: 'ELECTED_MEMBER', label: 'Councillor', hint: 'You are elected to it.' },
  { value: 'OFFICER', label: 'Officer', hint: 'You work for it.' },
];

/** What one says to be at a council, for somebody there to confirm. */
export function AskForRole({ onClose }: { onClose: () => void }) {
  const ask = useCommand(AskForRoleCommand);
  const say = useStatus();
  const [place, setPlace] = useState<Place | null>(null);
  const [role, setRole] = useState('ELECTED_MEMBER');
  const [title, setTitle] = useState('');
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [evidence, setEvidence] = useState('');
  const errors = ask.failure?.fields ?? {};
  const send = async () => {
    const fields = {
      ...(place ? {} : { organisationId: 'Choose the council' }),
      ...(startsOn ? {} : { startsOn: 'Enter the day on which it began' }),
      ...(evidence.trim() ? {} : { evidence: 'Say how it can be checked' }),
    };
    if (!place || Object.keys(fields).length > 0)
      return ask.fail({ code: 'INVALID', message: 'Some answers are missing.', fields });
    const given = {
      role: role === 'OFFICER' ? ('OFFICER' as const) : ('ELECTED_MEMBER' as const),
      title: title.trim() || null,
      startsOn,
      endsOn: endsOn || null,
      evidence,
    };
    if (!(await ask.run({ organisationId: place.id, input: given }))) return;
    onClose();
    say(`Your request waits for ${place.name}`);
  };
  return (
    <AskOnce
      title="Ask for a role"
      confirm="Ask for this role"
      command={ask}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>
        The council’s democratic-services contact or LGA staff confirm it. Until then it lets you do nothing. They see
        what you write here; others do not.
      </p>
      <OrganisationField place={place} onPlace={setPlace} error={errors['organisationId']} />
      <RadioGroup
        name="role"
        label="What are you there?"
        choices={choices}
        chosen={[role]}
        onChosen={([value = '']) => setRole(value)}
        error={errors['role']}
      />
      <TextField
        name="title"
        label="Job title or position"
        hint="For example: ward of Elm, cabinet member for finance"
        optional
        maxLength={120}
        error={errors['title']}
        value={title}
        onValue={setTitle}
      />
      <TextField
        name="startsOn"
        type="date"
        narrow
        label="Since"
        error={errors['startsOn']}
        value={startsOn}
        onValue={setStartsOn}
      />
      <TextField
        name="endsOn"
        type="date"
        narrow
        label="Until"
        hint="The last day, if you know it: the next election, say."
        optional
        error={errors['endsOn']}
        value={endsOn}
        onValue={setEndsOn}
      />
      <TextAreaField
        name="evidence"
        label="How can it be checked?"
        hint="One line: the address of your page at the council, say."
        rows={2}
        maxLength={500}
        error={errors['evidence']}
        value={evidence}
        onValue={setEvidence}
      />
    </AskOnce>
  );
}
