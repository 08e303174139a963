import { graphql } from '@knowledge-hub/schema';
import { useViewer } from '../app/session.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { formatCount } from '../ui/format.ts';
import { BringIn } from './BringIn.tsx';
import { Member } from './Member.tsx';

const CommunityPeopleQuery = graphql(`
  query CommunityPeople($slug: String!, $after: String) {
    community(slug: $slug) {
      id
      name
      members(first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            person {
              id
            }
            ...Member
          }
        }
      }
    }
  }
`);

/** Who is in it; facilitators may change that. */
export function CommunityPeople({ slug, facilitate }: { slug: string; facilitate: boolean }) {
  const { viewer } = useViewer();
  const list = usePages(CommunityPeopleQuery, { slug }, (data) => data.community?.members);
  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel" tabIndex={-1}>
          {list.data ? formatCount(list.totalCount, 'person', 'people') : 'People'}
        </h2>
        {facilitate && list.data?.community && <BringIn id={list.data.community.id} />}
      </div>
      <PagedList list={list} noun="people" what="The list of people" waiting={{ cards: 5 }} empty={null}>
        {(nodes) => (
          <ul className="cards">
            {nodes.map((membership) => (
              <li key={membership.id}>
                <Member
                  membership={membership}
                  community={list.data?.community?.name ?? ''}
                  facilitate={facilitate && membership.person.id !== viewer?.person.id}
                />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
