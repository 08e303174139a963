import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { formatCount, formatDate } from '../ui/format.ts';
import { usePause } from '../ui/usePause.ts';

const ThreadsTitledQuery = graphql(`
  query ThreadsTitled($id: ID!, $text: String) {
    thread(id: $id) {
      id
      title
      replyCount
      about {
        id
        ... on Discussable {
          threads(first: 9, titled: $text) {
            edges {
              node {
                id
                title
                replyCount
                createdAt
                locked
              }
            }
          }
        }
      }
    }
  }
`);

/** For a Finder: other discussions of the same place whose title holds what is typed; before that, the latest. */
export function useThreadsTitled(id: string, text: string) {
  const typed = text.trim();
  const asked = usePause(typed);
  const [{ data, error, fetching }, reload] = useQuery({
    query: ThreadsTitledQuery,
    variables: { id, text: asked || null },
  });
  const about = data?.thread?.about;
  const threads = about && 'threads' in about ? (about.threads?.edges ?? []) : [];
  return {
    thread: data?.thread,
    error,
    reload: () => reload({ requestPolicy: 'network-only' }),
    found: threads
      .map(({ node }) => node)
      .filter((each) => each.id !== id && !each.locked)
      .slice(0, 8)
      .map((each) => ({
        id: each.id,
        name: each.title,
        note: `${formatDate(each.createdAt)}, ${formatCount(each.replyCount, 'reply', 'replies')}`,
      })),
    busy: fetching || asked !== typed,
  };
}
