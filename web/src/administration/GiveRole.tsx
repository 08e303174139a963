import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { roleKindWords, type RoleKind } from '../people/roleWords.ts';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { OrganisationField, type Place } from './OrganisationField.tsx';

const GrantRole = graphql(`
  mutation GrantRole($personId: ID!, $organisationId: ID!, $role: RoleKind!, $title: String) {
    grantRole(personId: $personId, organisationId: $organisationId, role: $role, title: $title) {
      id
    }
  }
`);

export const useGiveRole = () => useCommand(GrantRole);

const choices: { value: RoleKind; label: string; hint: string }[] = [
  { value: 'OFFICER', label: 'Officer', hint: 'Works there. Writes case studies, sees its drafts.' },
  { value: 'ELECTED_MEMBER', label: 'Councillor', hint: 'Elected there. The same rights as an officer.' },
  { value: 'CURATOR', label: 'Curator', hint: 'Reviews, publishes and archives case studies of all councils.' },
  { value: 'ADMINISTRATOR', label: 'Administrator', hint: 'Gives roles, this one too, and keeps the e-mail domains.' },
];

type Props = { person: { id: string; name: string }; onClose: () => void; onGiven: () => void };

/** Says what somebody is at an organisation, from today on. */
export function GiveRole({ person, onClose, onGiven }: Props) {
  const give = useGiveRole();
  const say = useStatus();
  const [place, setPlace] = useState<Place | null>(null);
  const [role, setRole] = useState<RoleKind | null>(null);
  const [title, setTitle] = useState('');
  const { failure } = give;
  const confirm = async () => {
    const fields = {
      ...(role ? {} : { role: 'Choose a role' }),
      ...(place ? {} : { organisationId: 'Choose the organisation' }),
    };
    if (!role || !place) return give.fail({ code: 'INVALID', message: 'Some answers are missing.', fields });
    const given = { personId: person.id, organisationId: place.id, role, title: title.trim() || null };
    if (!(await give.run(given))) return;
    onGiven();
    say(`${person.name} is ${roleKindWords(role).toLowerCase()} at ${place.name} now`);
  };
  return (
    <AskOnce
      title={`Give ${person.name} a role`}
      confirm="Give the role"
      busyLabel="Giving…"
      command={give}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <RadioGroup
        name="role"
        label="Role"
        choices={choices}
        chosen={role ? [role] : []}
        onChosen={([value]) => setRole((value as RoleKind | undefined) ?? null)}
        error={failure?.fields['role']}
      />
      <OrganisationField place={place} onPlace={setPlace} error={failure?.fields['organisationId']} />
      <TextField
        name="title"
        label="Job title or position"
        optional
        autoComplete="off"
        error={failure?.fields['title']}
        value={title}
        onValue={setTitle}
      />
    </AskOnce>
  );
}
