import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
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
      <PagedList
        list={list}
        noun="requests"
        what="The list of requests"
        waiting={{ cards: 3 }}
        empty={
          <EmptyState title="Nobody is waiting">
            <p>Requests to join appear here until a facilitator answers them.</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="cards">
            {nodes.map((request) => (
              <li key={request.id}>
                <JoinRequest request={request} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
