import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { placeWords } from '../../organisations/organisationWords.ts';
import { Chosen, Finder } from '../../ui/Finder.tsx';
import { usePause } from '../../ui/usePause.ts';
import type { Named } from './draft.ts';

const PartnersNamedQuery = graphql(`
  query PartnersNamed($text: String!) {
    organisations(filter: { text: $text }, first: 8) {
      edges {
        node {
          id
          name
          type
          nation
          region
        }
      }
    }
  }
`);

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
  const asked = usePause(text.trim());
  const [{ data, fetching }] = useQuery({ query: PartnersNamedQuery, variables: { text: asked }, pause: asked === '' });
  const known = new Set([except, ...partners.map(({ id }) => id)]);
  const found = (data?.organisations.edges ?? [])
    .map(({ node }) => ({ id: node.id, name: node.name, note: placeWords(node) }))
    .filter(({ id }) => !known.has(id));
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
        found={asked ? found : []}
        busy={fetching || asked !== text.trim()}
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
