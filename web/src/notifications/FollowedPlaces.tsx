import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { FollowPlace } from './FollowPlace.tsx';

const FollowedPlacesQuery = graphql(`
  query FollowedPlaces($after: String) {
    communities(filter: { mine: true }, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          url
          ...FollowPlace
        }
      }
    }
  }
`);

/** One's communities, and what one is told of each. */
export function FollowedPlaces() {
  const list = usePages(FollowedPlacesQuery, {}, (data) => data.communities, { param: 'communities' });
  return (
    <PagedList
      list={list}
      noun="communities"
      what="Your communities"
      empty={
        <EmptyState
          title="You are in no community yet"
          action={<LinkButton to="/communities">Find a community</LinkButton>}
        >
          <p>When you join one, you are told of new discussions in it, unless you choose otherwise here.</p>
        </EmptyState>
      }
    >
      {(communities) => (
        <ul className="followed">
          {communities.map((community) => (
            <li key={community.id}>
              <h3>
                <Link to={community.url}>{community.name}</Link>
              </h3>
              <FollowPlace
                community={community}
                label={
                  <>
                    Tell me of<span className="visually-hidden"> {community.name}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}
