import { graphql } from '@knowledge-hub/schema';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AddDocuments } from './AddDocuments.tsx';
import { ArrangeFolder } from './ArrangeFolder.tsx';
import { DocumentList } from './DocumentList.tsx';
import { Folders } from './Folders.tsx';
import { LibraryAdders } from './LibraryAdders.tsx';
import { NewFolder } from './NewFolder.tsx';
import './library.css';

/** For facilitators only. */
const RemovedDocuments = lazy(() =>
  import('./RemovedDocuments.tsx').then((file) => ({ default: file.RemovedDocuments })),
);

const CommunityLibraryQuery = graphql(`
  query CommunityLibrary($id: String!) {
    community(slug: $id) {
      id
      libraryFolders {
        id
        name
        documentCount
        parent {
          id
          name
        }
      }
      viewerCanInLibrary {
        add
        arrange
      }
      ...LibraryAdders
    }
  }
`);

/** What a community keeps to read, in its folders. The address says which folder, and how the list is narrowed. */
export function CommunityLibrary({ id }: { id: string }) {
  const [params] = useSearchParams();
  const [{ data, error }, reload] = useQuery({ query: CommunityLibraryQuery, variables: { id } });
  const library = data?.community;
  if (error && !library)
    return <LoadFailure error={error} what="The library" onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!library) return <Skeleton cards={4} label="Loading library" />;
  const { libraryFolders: folders, viewerCanInLibrary: can } = library;
  const folder = folders.find((each) => each.id === params.get('folder')) ?? null;
  const text = params.get('text')?.trim() ?? '';
  const accessible = params.get('accessible') === 'yes';
  const searching = text !== '' || accessible;

  return (
    <>
      <div className="community-panel-head">
        <h2 id="community-panel">{folder ? folder.name : 'Library'}</h2>
        {can.arrange && !folder?.parent && <NewFolder communityId={id} parent={folder} />}
      </div>
      {folder && (
        <nav className="library-trail" aria-label="Folders above">
          <Link to="?tab=library" preventScrollReset>
            Library
          </Link>
          {folder.parent && (
            <Link to={`?tab=library&folder=${folder.parent.id}`} preventScrollReset>
              {folder.parent.name}
            </Link>
          )}
        </nav>
      )}
      {can.add && <AddDocuments communityId={id} folder={folder} />}
      {!searching && (
        <Folders folders={folders.filter(({ parent }) => (parent?.id ?? null) === (folder?.id ?? null))} />
      )}
      <DocumentList
        filter={{
          communityId: id,
          folderId: folder?.id ?? null,
          loose: !folder && !searching,
          text: text || null,
          accessible: accessible || null,
        }}
        sort={params.get('sort') === 'title' ? 'TITLE' : 'NEWEST'}
        inFolder={folder !== null}
        empty={
          <EmptyState
            title={searching ? 'Nothing fits' : folder ? 'No documents in this folder' : 'No documents here yet'}
          >
            <p>
              {searching
                ? 'The box above looks in titles. The search at the top of the page also looks inside files.'
                : can.add
                  ? 'A template or a report that saved you a week will save others one too.'
                  : 'Members of this community add what is worth keeping.'}
            </p>
          </EmptyState>
        }
      />
      {can.arrange && folder && <ArrangeFolder key={folder.id} folder={folder} folders={folders} />}
      {can.arrange && !folder && (
        <>
          <LibraryAdders community={library} />
          <Suspense>
            <RemovedDocuments id={id} />
          </Suspense>
        </>
      )}
    </>
  );
}
