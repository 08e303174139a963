import { graphql } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { formatCount } from '../ui/format.ts';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
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
      {list.loading ? (
        <Skeleton cards={5} label="Loading people" />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The list of people" />
      ) : (
        <ul className="cards">
          {list.nodes.map((membership) => (
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
      <Pager
        shown={list.nodes.length}
        total={list.totalCount}
        noun="people"
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </>
  );
}
