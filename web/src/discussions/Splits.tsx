import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatCount, formatDate } from '../ui/format.ts';
import { TakeBack } from './TakeBack.tsx';

const SplitsFields = graphql(`
  fragment Splits on Thread {
    id
    splits {
      id
      at
      replyCount
      viewerCanUndo
      from {
        id
        title
        url
      }
      into {
        id
        title
        url
      }
      by {
        name
      }
    }
  }
`);

const UndoSplit = graphql(`
  mutation UndoSplit($id: ID!) {
    undoSplit(id: $id) {
      id
      url
    }
  }
`);

/** Replies that went from here into another discussion, or came here so: a line for each time. */
export function Splits({ thread }: { thread: FragmentType<typeof SplitsFields> }) {
  const { id: here, splits } = readFragment(SplitsFields, thread);
  return splits.map(({ id, at, replyCount, viewerCanUndo, from, into, by }) => {
    const left = from?.id === here;
    const other = left ? into : from;
    return (
      <p className="muted small" key={id}>
        {formatCount(replyCount, 'reply', 'replies')} {left ? 'went to' : 'came from'}{' '}
        {other ? <Link to={other.url}>{other.title}</Link> : 'another discussion'}: {by?.name ?? 'a former member'},{' '}
        {formatDate(at)}{' '}
        {viewerCanUndo && (
          <TakeBack
            id={id}
            command={UndoSplit}
            urlOf={({ undoSplit }) => undoSplit.url}
            of={`the making of ${into?.title ?? 'a discussion'}`}
            done="The replies are back where they came from"
          />
        )}
      </p>
    );
  });
}
