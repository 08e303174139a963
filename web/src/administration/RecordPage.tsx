import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { OnlyFor } from '../app/OnlyFor.tsx';
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
    <OnlyFor able="administer" label="Record">
      <Entries />
    </OnlyFor>
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
      <PagedList
        list={list}
        noun="entries"
        what="The record"
        empty={
          <EmptyState title="Nothing has happened yet">
            <p>The first role that somebody takes or is given stands here.</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ol className="administration-rows">
            {nodes.map((entry) => (
              <li key={entry.id}>
                <RecordLine entry={entry} />
              </li>
            ))}
          </ol>
        )}
      </PagedList>
    </div>
  );
}
