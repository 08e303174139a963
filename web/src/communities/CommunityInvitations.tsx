import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InvitationLine } from './InvitationLine.tsx';
import { InvitePeople } from './InvitePeople.tsx';

const CommunityInvitationsQuery = graphql(`
  query CommunityInvitations($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      visibility
      invitations(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...InvitationLine
          }
        }
      }
    }
  }
`);

/** For facilitators: inviting by e-mail, and what became of each invitation. */
export function CommunityInvitations({ slug, id }: { slug: string; id: string }) {
  const list = usePages(CommunityInvitationsQuery, { slug }, (data) => data.community?.invitations);
  return (
    <div className="stack-large">
      <h2 id="community-panel" tabIndex={-1}>
        Invitations
      </h2>
      <InvitePeople id={id} hidden={list.data?.community?.visibility === 'HIDDEN'} />
      <section className="stack" aria-labelledby="sent">
        <h3 id="sent">Sent so far</h3>
        <PagedList
          list={list}
          noun="invitations"
          what="The list of invitations"
          waiting={{ cards: 3 }}
          empty={
            <EmptyState title="Nobody has been invited yet">
              <p>Each invitation appears here with what became of it, for half a year.</p>
            </EmptyState>
          }
        >
          {(nodes) => (
            <ul className="cards">
              {nodes.map((invitation) => (
                <li key={invitation.id}>
                  <InvitationLine invitation={invitation} />
                </li>
              ))}
            </ul>
          )}
        </PagedList>
      </section>
    </div>
  );
}
