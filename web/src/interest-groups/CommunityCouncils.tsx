import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatDate } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';
import { AskCouncilIn } from './AskCouncilIn.tsx';
import { CouncilInGroup } from './CouncilInGroup.tsx';
import { FileReport } from './FileReport.tsx';
import { GroupFigures } from './GroupFigures.tsx';

const CommunityCouncilsQuery = graphql(`
  query CommunityCouncils($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      viewerCan {
        facilitate
      }
      interestGroup {
        id
        reportDueOn
        ...GroupFigures
        ownCouncils {
          status
          organisation {
            id
            name
          }
        }
        reports {
          id
          year
          text
          handedInAt
        }
        requests(first: 50) {
          edges {
            node {
              id
              ...CouncilInGroup
            }
          }
        }
        councils(first: 30, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...CouncilInGroup
            }
          }
        }
      }
    }
  }
`);

/** The councils of a special interest group, how it stands, and its reports; also on the front. */
export function CommunityCouncils({ slug }: { slug: string }) {
  const list = usePages(CommunityCouncilsQuery, { slug }, (data) => data.community?.interestGroup?.councils);
  const community = list.data?.community;
  const group = community?.interestGroup;
  const facilitate = community?.viewerCan.facilitate ?? false;
  const requests = group?.requests?.edges ?? [];
  return (
    <div className="stack-large">
      <div className="stack-small">
        <h2 id="community-panel" tabIndex={-1}>
          Member councils
        </h2>
        <p className="muted">
          This is a special interest group: councils are its members, and people they name act for them.
        </p>
        {group && <GroupFigures group={group} />}
      </div>
      {requests.length > 0 && (
        <section aria-labelledby="council-requests">
          <h3 id="council-requests">Asking to join</h3>
          <ul className="cards">
            {requests.map(({ node }) => (
              <li key={node.id}>
                <CouncilInGroup council={node} facilitate={facilitate} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="stack">
        <PagedList
          list={list}
          noun="councils"
          what="The list of councils"
          waiting={{ cards: 4 }}
          empty={
            <EmptyState title="No council yet">
              <p>Anybody who holds a role at a council can ask for it to join.</p>
            </EmptyState>
          }
        >
          {(nodes) => (
            <ul className="cards">
              {nodes.map((council) => (
                <li key={council.id}>
                  <CouncilInGroup council={council} facilitate={facilitate} />
                </li>
              ))}
            </ul>
          )}
        </PagedList>
        {group && community && <AskCouncilIn communityId={community.id} own={group.ownCouncils} />}
      </div>
      {group && group.reports.length > 0 && (
        <section className="stack" aria-labelledby="council-reports">
          <h3 id="council-reports">Yearly reports</h3>
          {group.reports.map(({ id, year, text, handedInAt }) => (
            <details key={id}>
              <summary>
                {year}, handed in {formatDate(handedInAt)}
              </summary>
              <Prose text={text} headings={4} />
            </details>
          ))}
        </section>
      )}
      {group && community && facilitate && <FileReport communityId={community.id} dueOn={group.reportDueOn} />}
    </div>
  );
}
