import { useState } from 'react';
import { useOrganisationsNamed } from '../organisations/useOrganisationsNamed.ts';
import { Chosen, Finder } from '../ui/Finder.tsx';

export type Place = { id: string; name: string };
type Props = { place: Place | null; onPlace: (place: Place | null) => void; error?: string | undefined };

/** One council or other body, found by part of its name. */
export function OrganisationField({ place, onPlace, error }: Props) {
  const [text, setText] = useState('');
  const { found, busy } = useOrganisationsNamed(text);
  if (place)
    return (
      <Chosen
        alone
        name="organisationId"
        label="Organisation"
        chosen={[place]}
        verb="Change"
        onRemove={() => onPlace(null)}
      />
    );
  return (
    <Finder
      name="organisationId"
      label="Organisation"
      hint="Type part of its name."
      noun={['organisation', 'organisations']}
      error={error}
      text={text}
      onText={setText}
      found={found}
      busy={busy}
      onFound={({ id, name }) => {
        onPlace({ id, name });
        setText('');
      }}
    />
  );
}
