import { graphql } from '@knowledge-hub/schema';
import { AdministrationTabs } from '../administration/AdministrationTabs.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { CurateTabs } from '../curation/CurateTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { RoleRequestLine } from './RoleRequestLine.tsx';
import './council-roles.css';

const RoleRequestsQuery = graphql(`
  query RoleRequests($after: String) {
    roleRequests(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RoleRequestLine
        }
      }
    }
  }
`);

/** Roles that wait for the viewer to confirm them; for contacts of councils and LGA staff. */
export function RoleRequestsPage() {
  const { viewer, loading } = useViewer();
  if (loading)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading requests" />
      </div>
    );
  if (!viewer?.confirmsRoles) return <NotThere />;
  return (
    <div className="page">
      {viewer.viewerCan.curate ? <CurateTabs /> : viewer.viewerCan.administer && <AdministrationTabs />}
      <PageHeader
        title="Role requests"
        sentence="People who say what they are at a council. A role counts from the moment you confirm it."
      />
      <Waiting />
    </div>
  );
}

function Waiting() {
  const list = usePages(RoleRequestsQuery, {}, (data) => data.roleRequests);
  return (
    <>
      <h2 id="role-requests" className="visually-hidden" tabIndex={-1}>
        What waits
      </h2>
      <PagedList
        list={list}
        noun="requests"
        what="The list of requests"
        waiting={{ cards: 3 }}
        empty={
          <EmptyState title="Nothing waits for you">
            <p>When somebody asks for a role, you are told here and by mail.</p>
          </EmptyState>
        }
      >
        {(requests) => (
          <ul className="cards">
            {requests.map((request) => (
              <li key={request.id}>
                <RoleRequestLine request={request} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
