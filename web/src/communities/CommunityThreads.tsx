import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { MarkAllRead } from '../discussions/MarkAllRead.tsx';
import { ThreadCard } from '../discussions/ThreadCard.tsx';
import { UnreadMark } from '../discussions/UnreadMark.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

export const CommunityThreadsQuery = graphql(`
  query CommunityThreads($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      unreadThreadCount
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
            ...UnreadMark
          }
        }
      }
    }
  }
`);

/** The discussions of a community, pinned first; `startIn` is its id for whoever may start one. */
export function CommunityThreads({ slug, startIn }: { slug: string; startIn: string | null }) {
  const list = usePages(CommunityThreadsQuery, { slug }, (data) => data.community?.threads);
  const community = list.data?.community;
  const start = startIn && (
    <LinkButton look={list.totalCount === 0 ? 'primary' : 'secondary'} to={`/threads/new?about=${startIn}`}>
      Start a discussion
    </LinkButton>
  );
  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel" tabIndex={-1}>
          Discussions
        </h2>
        <div className="row">
          {community && (community.unreadThreadCount ?? 0) > 0 && (
            <MarkAllRead aboutId={community.id} next="community-panel" />
          )}
          {list.totalCount > 0 && start}
        </div>
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
                <ThreadCard thread={thread} place={false} news={<UnreadMark thread={thread} />} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
