import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { AskOnce } from '../app/AskOnce.tsx';
import { useCommand } from '../app/useCommand.ts';
import { useStatus } from '../ui/Status.tsx';
import { TextField } from '../ui/TextField.tsx';
import { OrganisationField, type Place } from './OrganisationField.tsx';

const AddEmailDomain = graphql(`
  mutation AddEmailDomain($organisationId: ID!, $domain: String!) {
    addEmailDomain(organisationId: $organisationId, domain: $domain) {
      id
    }
  }
`);

export const useAddDomain = () => useCommand(AddEmailDomain);

/** Asks for a council and its domain, and says what follows from it. */
export function AddDomain({ onClose }: { onClose: () => void }) {
  const add = useAddDomain();
  const say = useStatus();
  const [place, setPlace] = useState<Place | null>(null);
  const [domain, setDomain] = useState('');
  const { failure } = add;
  const confirm = async () => {
    const fields = {
      ...(place ? {} : { organisationId: 'Choose the council' }),
      ...(domain.trim() ? {} : { domain: 'Enter the domain' }),
    };
    if (!place || !domain.trim()) return add.fail({ code: 'INVALID', message: 'Some answers are missing.', fields });
    if (!(await add.run({ organisationId: place.id, domain: domain.trim() }))) return;
    onClose();
    say(`People with such an address may take a role at ${place.name} now`);
  };
  return (
    <AskOnce
      title="Add a domain"
      confirm="Add the domain"
      busyLabel="Adding…"
      command={add}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <OrganisationField place={place} onPlace={setPlace} error={failure?.fields['organisationId']} />
      <TextField
        name="domain"
        label="Domain"
        hint="What follows the @ in its addresses, such as council.gov.uk. Only what the council alone gives out."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={failure?.fields['domain']}
        value={domain}
        onValue={setDomain}
      />
      <p>
        Everybody with an address there can then take the role of officer or councillor, without being asked further.
      </p>
    </AskOnce>
  );
}
