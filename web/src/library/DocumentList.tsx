import type { ReactNode } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { DocumentCard } from './DocumentCard.tsx';
import { LibraryControls } from './LibraryControls.tsx';

const DocumentListQuery = graphql(`
  query DocumentList($filter: DocumentFilter!, $sort: DocumentSort!, $after: String) {
    documents(filter: $filter, sort: $sort, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...DocumentCard
        }
      }
    }
  }
`);

type Filter = {
  communityId: string;
  folderId: string | null;
  loose: boolean | null;
  text: string | null;
  accessible: boolean | null;
};
type Props = {
  filter: Filter;
  sort: 'NEWEST' | 'TITLE';
  inFolder: boolean;
  empty: ReactNode;
};

/** Documents of one library. */
export function DocumentList({ filter, sort, inFolder, empty }: Props) {
  const list = usePages(DocumentListQuery, { filter, sort }, (data) => data.documents);
  return (
    <>
      <LibraryControls total={list.totalCount} inFolder={inFolder} />
      <PagedList list={list} noun="documents" what="The documents" waiting={{ cards: 4 }} empty={empty}>
        {(nodes) => (
          <ul className="cards">
            {nodes.map((document) => (
              <li key={document.id}>
                <DocumentCard document={document} place={false} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
