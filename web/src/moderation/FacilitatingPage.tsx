import { graphql } from '@knowledge-hub/schema';
import { NotThere } from '../app/NotThere.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount, formatDate } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const FacilitatingQuery = graphql(`
  query FacilitatingPage($after: String) {
    communities(filter: { facilitated: true }, first: 30, after: $after) {
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
          closedAt
          waitingCount
        }
      }
    }
  }
`);

/** The communities that one facilitates, with how much waits in each. */
export function FacilitatingPage() {
  const { viewer, loading } = useViewer();
  const list = usePages(FacilitatingQuery, {}, (data) => data.communities);
  if (loading)
    return (
      <div className="page waiting">
        <Skeleton title cards={4} label="Loading your communities" />
      </div>
    );
  if (!viewer) return <NotThere />;
  return (
    <div className="page">
      <PageHeader title="Facilitate" sentence="The communities you facilitate, and how much waits for you in each." />
      <PagedList
        list={list}
        noun="communities"
        what="The list of communities"
        empty={
          <EmptyState
            title="You facilitate no community"
            action={<LinkButton to="/communities">Communities</LinkButton>}
          >
            <p>Whoever founds a community facilitates it, and other facilitators can ask you to join them.</p>
          </EmptyState>
        }
      >
        {(communities) => (
          <ul className="cards">
            {communities.map(({ id, name, url, closedAt, waitingCount }) => (
              <li key={id}>
                <Card
                  to={`${url}/facilitate`}
                  title={name}
                  heading={2}
                  text={waitingWords(waitingCount ?? 0)}
                  below={closedAt ? <span>Closed since {formatDate(closedAt)}</span> : undefined}
                />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

const waitingWords = (count: number) =>
  count === 0 ? 'Nothing waits for you' : formatCount(count, 'thing waits for you', 'things wait for you');
