import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { usePause } from '../ui/usePause.ts';
import { placeWords } from './organisationWords.ts';

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

/** For a Finder: the councils and bodies whose name holds what is being typed, with where they are. */
export function useOrganisationsNamed(text: string) {
  const typed = text.trim();
  const asked = usePause(typed);
  const [{ data, fetching }] = useQuery({
    query: OrganisationsNamedQuery,
    variables: { text: asked },
    pause: asked === '',
  });
  const found = asked === '' ? [] : (data?.organisations.edges ?? []);
  return {
    found: found.map(({ node }) => ({ id: node.id, name: node.name, note: placeWords(node) })),
    busy: fetching || asked !== typed,
  };
}
