import { useState } from 'react';
import { useOrganisationsNamed } from '../../organisations/useOrganisationsNamed.ts';
import { Chosen, Finder } from '../../ui/Finder.tsx';
import type { Named } from './draft.ts';

type Props = {
  partners: Named[];
  /** The council it is about is no partner of itself. */
  except: string | undefined;
  onPartners: (partners: Named[]) => void;
  error?: string | undefined;
};

/** Councils and bodies one did it with, found by name. */
export function PartnersField({ partners, except, onPartners, error }: Props) {
  const [text, setText] = useState('');
  const { found, busy } = useOrganisationsNamed(text);
  const known = new Set([except, ...partners.map(({ id }) => id)]);
  return (
    <div className="stack-small">
      <Finder
        name="partnerIds"
        label="Partners"
        hint="Other councils you did it with. Type a part of the name."
        optional
        error={error}
        noun={['council', 'councils']}
        text={text}
        onText={setText}
        found={found.filter(({ id }) => !known.has(id))}
        busy={busy}
        onFound={({ id, name }) => {
          onPartners([...partners, { id, name }]);
          setText('');
        }}
      />
      {partners.length > 0 && (
        <Chosen
          name="partnerIds"
          chosen={partners}
          onRemove={({ id }) => onPartners(partners.filter((partner) => partner.id !== id))}
        />
      )}
    </div>
  );
}
