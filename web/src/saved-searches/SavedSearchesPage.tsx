import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useSignInPath } from '../app/session.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Deleted } from './Deleted.tsx';
import { SavedSearchRow } from './SavedSearchRow.tsx';
import '../ui/card.css';
import './saved-searches.css';

const SavedSearchesQuery = graphql(`
  query SavedSearchesPage {
    viewer {
      id
      savedSearches(first: 50) {
        totalCount
        edges {
          node {
            id
            ...SavedSearchRow
          }
        }
      }
    }
  }
`);

const sentence = 'Searches you keep, and how often you are told of new results.';

/** Everything one watches for. */
export function SavedSearchesPage() {
  const [{ data, error }, reload] = useQuery({ query: SavedSearchesQuery });
  const [deleted, setDeleted] = useState<{ id: string; name: string } | null>(null);
  const signIn = useSignInPath();

  if (error && !data)
    return (
      <LoadFailure
        page
        error={error}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        what="Your saved searches"
      />
    );
  if (!data)
    return (
      <div className="page">
        <Skeleton title cards={3} label="Loading saved searches" />
      </div>
    );
  if (!data.viewer)
    return (
      <Missing title="Sign in to see your saved searches">
        <p>What you save is for you alone.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  const { edges, totalCount } = data.viewer.savedSearches;
  return (
    <div className="page">
      <PageHeader
        title="Saved searches"
        sentence={totalCount > 0 ? `${formatCount(totalCount, 'search', 'searches')} you keep.` : sentence}
      />
      {deleted && <Deleted key={deleted.id} {...deleted} onBack={() => setDeleted(null)} />}
      {edges.length === 0 ? (
        <EmptyState title="No saved searches yet" action={<LinkButton to="/search">Search the hub</LinkButton>}>
          <p>Search for something, narrow it down, and press “Save this search”. We tell you when there is more.</p>
        </EmptyState>
      ) : (
        <ul className="cards saved-searches">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <SavedSearchRow saved={node} onDeleted={setDeleted} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
