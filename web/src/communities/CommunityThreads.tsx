import { graphql } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePages } from '../app/usePages.ts';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

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
      {list.loading ? (
        <Skeleton cards={5} label="Loading discussions" />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The discussions" />
      ) : list.nodes.length === 0 ? (
        <EmptyState title="Nothing has been asked here yet" action={start}>
          <p>{startIn ? 'A first question brings the first answers.' : 'Join to start the first discussion.'}</p>
        </EmptyState>
      ) : (
        <ul className="cards">
          {list.nodes.map((thread) => (
            <li key={thread.id}>
              <ThreadCard thread={thread} place={false} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        shown={list.nodes.length}
        total={list.totalCount}
        noun="discussions"
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </>
  );
}
