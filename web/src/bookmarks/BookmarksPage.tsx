import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { PagedList } from '../app/PagedList.tsx';
import { focusById } from '../app/focusNext.ts';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Undo, undoId } from '../ui/Undo.tsx';
import { BookmarkLine } from './BookmarkLine.tsx';
import { Keep } from './BookmarkButton.tsx';

const BookmarksQuery = graphql(`
  query BookmarksPage($after: String) {
    viewer {
      id
      bookmarks(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            subject {
              id
            }
            ...BookmarkLine
          }
        }
      }
    }
  }
`);

export type Removed = { id: string; replyId: string | null; title: string };

/** What one keeps to find again. */
export function BookmarksPage() {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  const list = usePages(BookmarksQuery, {}, (data) => data.viewer?.bookmarks);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const keep = useCommand(Keep);
  if (loading)
    return (
      <div className="page">
        <Skeleton title cards={4} label="Loading bookmarks" />
      </div>
    );
  if (!viewer)
    return (
      <Missing title="Sign in to see your bookmarks">
        <p>What you keep is for you alone.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  const undo = async () => {
    if (removed && (await keep.run({ id: removed.id, replyId: removed.replyId }))) setRemoved(null);
  };
  return (
    <div className="page">
      <PageHeader title="Bookmarks" sentence="What you keep to find again. Nobody else sees it." />
      {removed && <Undo words={`“${removed.title}” is taken out.`} busy={keep.busy} onUndo={() => void undo()} />}
      <PagedList
        list={list}
        noun="bookmarks"
        what="Your bookmarks"
        empty={
          <EmptyState title="Nothing kept yet" action={<LinkButton to="/search">Search the hub</LinkButton>}>
            <p>Press “Bookmark” on a discussion, a reply or a case study, and you find it here.</p>
          </EmptyState>
        }
      >
        {(bookmarks) => (
          <ul className="cards">
            {bookmarks.map((bookmark) => (
              <li key={bookmark.subject.id}>
                <BookmarkLine
                  bookmark={bookmark}
                  onRemoved={(it) => {
                    setRemoved(it);
                    focusById(undoId);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
