import { graphql } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { JoinRequest } from './JoinRequest.tsx';

const CommunityRequestsQuery = graphql(`
  query CommunityRequests($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      requests(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...JoinRequest
          }
        }
      }
    }
  }
`);

/** Who asked to join, oldest first. */
export function CommunityRequests({ slug }: { slug: string }) {
  const list = usePages(CommunityRequestsQuery, { slug }, (data) => data.community?.requests);
  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel" tabIndex={-1}>
          {list.totalCount > 0 ? `${formatCount(list.totalCount, 'request')} to answer` : 'Requests'}
        </h2>
      </div>
      {list.loading ? (
        <Skeleton cards={3} label="Loading requests" />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The list of requests" />
      ) : list.nodes.length === 0 ? (
        <EmptyState title="Nobody is waiting">
          <p>Requests to join appear here until a facilitator answers them.</p>
        </EmptyState>
      ) : (
        <ul className="cards">
          {list.nodes.map((request) => (
            <li key={request.id}>
              <JoinRequest request={request} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        shown={list.nodes.length}
        total={list.totalCount}
        noun="requests"
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </>
  );
}
