import { graphql } from '@knowledge-hub/schema';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useCommand } from '../app/useCommand.ts';
import { useViewer } from '../app/session.tsx';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

export const Keep = graphql(`
  mutation KeepBookmark($id: ID!, $replyId: ID) {
    bookmark(id: $id, replyId: $replyId) {
      id
    }
  }
`);

export const Remove = graphql(`
  mutation RemoveBookmark($id: ID!) {
    removeBookmark(id: $id) {
      id
    }
  }
`);

type Props = {
  id: string;
  /** The reply to find again; without it, the whole. */
  replyId?: string;
  kept: boolean;
  /** What it is, for those who do not see it. */
  label?: string;
};

/** Keeps something in one's own list, or takes it out. */
export function BookmarkButton({ id, replyId, kept, label }: Props) {
  const { viewer } = useViewer();
  const keep = useCommand(Keep);
  const remove = useCommand(Remove);
  const say = useStatus();
  if (!viewer) return null;
  const press = async () => {
    if (kept) return void ((await remove.run({ id })) && say('Taken out of your bookmarks'));
    if (await keep.run({ id, replyId: replyId ?? null })) say('Kept in your bookmarks');
  };
  const failure = keep.failure ?? remove.failure;
  return (
    <>
      <Button
        look="quiet"
        icon={kept ? <BookmarkCheck aria-hidden="true" /> : <Bookmark aria-hidden="true" />}
        aria-pressed={kept}
        aria-label={label}
        busy={keep.busy || remove.busy}
        onClick={() => void press()}
      >
        {kept ? 'Bookmarked' : 'Bookmark'}
      </Button>
      {failure && <span role="alert">{failure.message}</span>}
    </>
  );
}
