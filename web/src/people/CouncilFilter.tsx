import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useOrganisationsNamed } from '../organisations/useOrganisationsNamed.ts';
import { Chosen, Finder } from '../ui/Finder.tsx';

/** The council a list is narrowed to, in the address; `name` is what it is called. */
export function CouncilFilter({ name }: { name: string | undefined }) {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState('');
  const { found, busy } = useOrganisationsNamed(text);
  const at = params.get('council');
  const choose = (id: string | null) => {
    setText('');
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('shown');
        if (id) next.set('council', id);
        else next.delete('council');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  if (at)
    return (
      <Chosen
        alone
        name="council"
        label="Council"
        chosen={[{ id: at, name: name ?? 'This council' }]}
        verb="Change"
        onRemove={() => choose(null)}
      />
    );
  return (
    <Finder
      name="council"
      label="Council"
      noun={['council', 'councils']}
      text={text}
      onText={setText}
      found={found}
      busy={busy}
      onFound={({ id }) => choose(id)}
    />
  );
}
