import { graphql } from '@knowledge-hub/schema';
import { OnlyFor } from '../app/OnlyFor.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { CurateTabs } from '../curation/CurateTabs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { CommunityInNeed } from './CommunityInNeed.tsx';
import './community-in-need.css';

const CommunitiesInNeedQuery = graphql(`
  query CommunitiesInNeed($after: String) {
    communitiesInNeed(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CommunityInNeed
        }
      }
    }
  }
`);

/** Communities that are left alone, for LGA staff, who do not read them thereby. */
export const CommunitiesInNeedPage = () => (
  <OnlyFor able="curate" label="Loading communities">
    <CommunitiesInNeed />
  </OnlyFor>
);

function CommunitiesInNeed() {
  const list = usePages(CommunitiesInNeedQuery, {}, (data) => data.communitiesInNeed);
  return (
    <div className="page">
      <CurateTabs />
      <PageHeader
        title="Communities left alone"
        sentence="Without a facilitator who is there, or with something waiting that nobody inside can decide. You see that it waits, not what is said."
      />
      <h2 id="communities-in-need" className="visually-hidden" tabIndex={-1}>
        Which they are
      </h2>
      <PagedList
        list={list}
        noun="communities"
        what="The list of communities"
        waiting={{ cards: 3 }}
        empty={
          <EmptyState title="Every community is looked after">
            <p>One that loses its last facilitator stands here within a quarter of an hour, and you are told.</p>
          </EmptyState>
        }
      >
        {(needs) => (
          <ul className="cards">
            {needs.map((need) => (
              <li key={need.id}>
                <CommunityInNeed need={need} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
