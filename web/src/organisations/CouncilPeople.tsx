import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const CouncilPeopleQuery = graphql(`
  query CouncilPeople($slug: String!, $after: String) {
    organisation(slug: $slug) {
      id
      people(first: 10, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...PersonLine
          }
        }
      }
    }
  }
`);

/** Who is at this council now. */
export function CouncilPeople({ slug }: { slug: string }) {
  const list = usePages(CouncilPeopleQuery, { slug }, (data) => data.organisation?.people, { param: 'people' });
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="council-aside-title">
        People
      </h2>
      {list.loading ? (
        <Skeleton lines={4} />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The people" />
      ) : list.nodes.length === 0 ? (
        <p className="muted small">
          {viewer || loading ? (
            'Nobody from here is on the hub yet.'
          ) : (
            <Link to={signIn}>Sign in to see who is here</Link>
          )}
        </p>
      ) : (
        <ul className="council-people">
          {list.nodes.map((person) => (
            <li key={person.id}>
              <PersonLine person={person} inCouncil />
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
    </section>
  );
}
