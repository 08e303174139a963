import { graphql } from '@knowledge-hub/schema';
import { useRef } from 'react';
import { PagedList } from '../app/PagedList.tsx';
import { useCommand } from '../app/useCommand.ts';
import { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';

const RemovedDocumentsQuery = graphql(`
  query RemovedDocuments($id: String!, $after: String) {
    community(slug: $id) {
      id
      removedDocuments(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            title
            removedAt
            removedFor
            removedBy {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const PutBack = graphql(`
  mutation PutBackRemoved($id: ID!) {
    putBackDocument(id: $id) {
      id
    }
  }
`);

/** For facilitators: what was removed in the last 30 days, by whom and why, and the way back. */
export function RemovedDocuments({ id }: { id: string }) {
  const list = usePages(RemovedDocumentsQuery, { id }, (data) => data.community?.removedDocuments, {
    param: 'removed',
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const putBack = useCommand(PutBack);
  const say = useStatus();
  const bring = async (documentId: string, title: string) => {
    if (!(await putBack.run({ id: documentId }))) return;
    heading.current?.focus();
    say(`${title} is back in the library`);
  };
  return (
    <section className="library-removed no-print" aria-labelledby="removed">
      <h3 id="removed" ref={heading} tabIndex={-1}>
        Removed documents
      </h3>
      <p className="muted small">Kept for 30 days. Facilitators alone see this list.</p>
      {putBack.failure && <p role="alert">{putBack.failure.message}</p>}
      <PagedList
        list={list}
        noun="removed documents"
        what="The list of removed documents"
        waiting={{ lines: 2 }}
        empty={<p>Nothing was removed in the last 30 days.</p>}
      >
        {(nodes) => (
          <ul className="document-versions">
            {nodes.map(({ id: documentId, title, removedAt, removedFor, removedBy }) => (
              <li key={documentId}>
                <div>
                  <p>
                    <strong className="document-name">{title}</strong>
                  </p>
                  <p className="muted small document-note">
                    {formatDate(removedAt)}, {removedBy?.name ?? 'a former member'}
                    {removedFor && `: ${removedFor}`}
                  </p>
                </div>
                <Button
                  look="quiet"
                  busy={putBack.busy}
                  aria-label={`Put back ${title}`}
                  onClick={() => void bring(documentId, title)}
                >
                  Put back
                </Button>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
