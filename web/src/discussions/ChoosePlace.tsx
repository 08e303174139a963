import { graphql } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const ChoosePlaceQuery = graphql(`
  query ChoosePlace {
    communities(filter: { mine: true }, first: 100) {
      edges {
        node {
          id
          name
          purpose
        }
      }
    }
  }
`);

/** Where to ask, when one comes without having said. */
export function ChoosePlace() {
  const [{ data, error }, reload] = useQuery({ query: ChoosePlaceQuery });
  const [params] = useSearchParams();
  const places = data?.communities.edges.map(({ node }) => node);
  return (
    <div className="page">
      <PageHeader title="Start a discussion" sentence="Choose the community to ask." />
      {error && !places ? (
        <LoadFailure
          error={error}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
          what="The list of your communities"
        />
      ) : !places ? (
        <Skeleton cards={4} label="Loading your communities" />
      ) : places.length === 0 ? (
        <EmptyState
          title="You are in no community yet"
          action={<LinkButton to="/communities">Find a community</LinkButton>}
        >
          <p>Discussions are held in communities and under case studies.</p>
          {params.has('title') && <p>What you were about to ask is kept at this address: join one, then come back.</p>}
        </EmptyState>
      ) : (
        <div className="stack">
          <ul className="cards">
            {places.map(({ id, name, purpose }) => (
              <li key={id}>
                <Card
                  to={`/threads/new?${new URLSearchParams([...params, ['about', id]])}`}
                  title={name}
                  heading={2}
                  text={purpose}
                />
              </li>
            ))}
          </ul>
          <p className="muted">
            Or <Link to="/communities">find another community</Link>.
          </p>
        </div>
      )}
    </div>
  );
}
