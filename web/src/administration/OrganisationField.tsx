import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { placeWords } from '../organisations/organisationWords.ts';
import { Chosen, Finder } from '../ui/Finder.tsx';
import { usePause } from '../ui/usePause.ts';

const OrganisationsNamedQuery = graphql(`
  query OrganisationsNamed($text: String!) {
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

export type Place = { id: string; name: string };
type Props = { place: Place | null; onPlace: (place: Place | null) => void; error?: string | undefined };

/** One council or other body, found by part of its name. */
export function OrganisationField({ place, onPlace, error }: Props) {
  const [text, setText] = useState('');
  const asked = usePause(text.trim());
  const [{ data, fetching }] = useQuery({
    query: OrganisationsNamedQuery,
    variables: { text: asked },
    pause: asked === '',
  });
  const found = data?.organisations.edges.map(({ node }) => ({ id: node.id, name: node.name, note: placeWords(node) }));
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
      found={(asked && found) || []}
      busy={fetching || asked !== text.trim()}
      onFound={({ id, name }) => {
        onPlace({ id, name });
        setText('');
      }}
    />
  );
}
