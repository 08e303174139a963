import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

export const CommunityThreadsQuery = graphql(`
  query CommunityThreads($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      threads(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...ThreadCard
          }
        }
      }
    }
  }
`);

/** The discussions of a community, pinned first; `startIn` is its id for whoever may start one. */
export function CommunityThreads({ slug, startIn }: { slug: string; startIn: string | null }) {
  const list = usePages(CommunityThreadsQuery, { slug }, (data) => data.community?.threads);
  const start = startIn && (
    <LinkButton look={list.totalCount === 0 ? 'primary' : 'secondary'} to={`/threads/new?about=${startIn}`}>
      Start a discussion
    </LinkButton>
  );
  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel">Discussions</h2>
        {list.totalCount > 0 && start}
      </div>
      <PagedList
        list={list}
        noun="discussions"
        what="The discussions"
        waiting={{ cards: 5 }}
        empty={
          <EmptyState title="Nothing has been asked here yet" action={start}>
            <p>{startIn ? 'A first question brings the first answers.' : 'Join to start the first discussion.'}</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="cards">
            {nodes.map((thread) => (
              <li key={thread.id}>
                <ThreadCard thread={thread} place={false} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
