import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatCount, formatDate } from '../ui/format.ts';
import { TakeBack } from './TakeBack.tsx';
import { useReplyLink } from './useReplyLink.ts';

const MergesFields = graphql(`
  fragment Merges on Thread {
    id
    merges {
      id
      at
      title
      replyCount
      openingId
      viewerCanUndo
      by {
        name
      }
    }
  }
`);

const UndoMerge = graphql(`
  mutation UndoMerge($id: ID!) {
    undoMerge(id: $id) {
      id
      url
    }
  }
`);

/** Other discussions that became part of this one: a line for each. */
export function Merges({ thread }: { thread: FragmentType<typeof MergesFields> }) {
  const linkTo = useReplyLink();
  return readFragment(MergesFields, thread).merges.map(
    ({ id, at, title, replyCount, openingId, viewerCanUndo, by }) => (
      <p className="muted small" key={id}>
        <Link to={linkTo(openingId)}>{title}</Link>
        {replyCount > 0 && ` and its ${formatCount(replyCount, 'reply', 'replies')}`} {replyCount > 0 ? 'were' : 'was'}{' '}
        merged into this discussion: {by?.name ?? 'a former member'}, {formatDate(at)}{' '}
        {viewerCanUndo && (
          <TakeBack
            id={id}
            command={UndoMerge}
            urlOf={({ undoMerge }) => undoMerge.url}
            of={`the merge of ${title}`}
            done="It is a discussion of its own again"
          />
        )}
      </p>
    ),
  );
}
