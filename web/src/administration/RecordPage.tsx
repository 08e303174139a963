import { graphql } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { RecordLine } from './RecordLine.tsx';

const RecordQuery = graphql(`
  query RecordPage($after: String) {
    auditTrail(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RecordLine
        }
      }
    }
  }
`);

export function RecordPage() {
  return (
    <AdministratorsOnly label="Record">
      <Entries />
    </AdministratorsOnly>
  );
}

/** Who did what, and when. Nobody can change it. */
function Entries() {
  const list = usePages(RecordQuery, {}, (data) => data.auditTrail);
  return (
    <div className="page">
      <AdministrationTabs />
      <PageHeader
        title="Record"
        sentence="Who changed roles, e-mail domains and addresses, and what became of stuck jobs. It cannot be changed."
      />
      {list.loading ? (
        <Skeleton cards={6} label="Record" />
      ) : list.error && list.nodes.length === 0 ? (
        <LoadFailure error={list.error} onRetry={list.reload} what="The record" />
      ) : list.nodes.length === 0 ? (
        <EmptyState title="Nothing has happened yet">
          <p>The first role that somebody takes or is given stands here.</p>
        </EmptyState>
      ) : (
        <ol className="administration-rows">
          {list.nodes.map((entry) => (
            <li key={entry.id}>
              <RecordLine entry={entry} />
            </li>
          ))}
        </ol>
      )}
      <Pager
        shown={list.nodes.length}
        total={list.totalCount}
        noun="entries"
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </div>
  );
}
