import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { PersonLine } from '../people/PersonLine.tsx';

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
      <PagedList
        list={list}
        noun="people"
        what="The people"
        waiting={{ lines: 4 }}
        empty={
          <p className="muted small">
            {viewer || loading ? (
              'Nobody from here is on the hub yet.'
            ) : (
              <Link to={signIn}>Sign in to see who is here</Link>
            )}
          </p>
        }
      >
        {(people) => (
          <ul className="council-people">
            {people.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} inCouncil />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
