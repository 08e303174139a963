import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { formatDate, formatTime } from '../ui/format.ts';
import { Prose } from '../ui/Prose.tsx';
import { Tag } from '../ui/Tag.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import { AcceptAnswer } from './AcceptAnswer.tsx';
import { DeleteReply } from './DeleteReply.tsx';
import { EarlierWordings } from './EarlierWordings.tsx';
import { editReplyField, EditReply } from './EditReply.tsx';
import { Link } from 'react-router';
import { reasonWords } from '../moderation/reasonWords.ts';
import { RemovePost } from '../moderation/RemovePost.tsx';
import { ReportPost } from '../moderation/ReportPost.tsx';
import { BookmarkButton } from '../bookmarks/BookmarkButton.tsx';
import { mentioned } from './mentioned.ts';
import { Unreached } from './Unreached.tsx';
import { QuoteReply } from './QuoteReply.tsx';
import { Reactions } from './Reactions.tsx';
import { replyAnchor } from './replyAddress.ts';
import { unnamedWords } from './unnamedWords.ts';
import { useEditing } from './useEditing.ts';
import { Written } from './Written.tsx';
import { Button } from '../ui/Button.tsx';

export const ReplyFields = graphql(`
  fragment Reply on Reply {
    id
    body
    createdAt
    editedAt
    deleted
    removedFor
    accepted
    anonymous
    mentions {
      kind
      person {
        id
        name
      }
    }
    reactions {
      kind
      count
      mine
    }
    revisions {
      body
      replacedAt
    }
    author {
      name
      ...PersonLine
    }
    viewerCan {
      edit
      delete
      report
      remove
    }
    ...EditReply
  }
`);

type Props = {
  reply: FragmentType<typeof ReplyFields>;
  threadId: string;
  /** The viewer may say that it answers the question. */
  mayAccept: boolean;
  /** The viewer may say something of it without words. */
  mayReact: boolean;
  /** The address points to this reply. */
  pointedAt: boolean;
};

/** One letter of the exchange. */
export function Reply({ reply, threadId, mayAccept, mayReact, pointedAt }: Props) {
  const it = readFragment(ReplyFields, reply);
  const { editing, open, close, foot } = useEditing(editReplyField(it.id));
  const [folded] = useState(it.accepted);
  const name = it.anonymous
    ? unnamedWords({ own: !!it.author, opening: false })
    : (it.author?.name ?? 'a former member');
  const moment = `${formatDate(it.createdAt)}, ${formatTime(it.createdAt)}`;
  if (it.deleted)
    return (
      <article
        className="letter-gap"
        id={replyAnchor(it.id)}
        tabIndex={-1}
        aria-label={`${it.removedFor ? 'Removed' : 'Deleted'} reply, ${moment}`}
      >
        {it.removedFor ? (
          <p>
            A facilitator removed a reply from {formatDate(it.createdAt)}: {reasonWords[it.removedFor].toLowerCase()}.
            {it.author && (
              <>
                {' '}
                <Link to={`/removed/${it.id}`}>It was yours: read why</Link>
              </>
            )}
          </p>
        ) : (
          <p>A reply from {formatDate(it.createdAt)} was deleted.</p>
        )}
      </article>
    );
  const people = mentioned(it.mentions);
  const body = <Prose text={it.body} people={people} />;
  return (
    <article
      className={pointedAt ? 'letter letter-pointed-at' : 'letter'}
      id={replyAnchor(it.id)}
      tabIndex={-1}
      aria-label={`Reply from ${name}, ${moment}`}
    >
      <AuthorLine {...it} after={<Written at={it.createdAt} replyId={it.id} />} />
      {editing ? (
        <EditReply reply={it} threadId={threadId} onClose={close} />
      ) : (
        <div className="letter-body">
          {it.accepted && (
            <Tag tone="success" icon={<CircleCheck aria-hidden="true" />}>
              Accepted answer
            </Tag>
          )}
          {it.accepted && folded ? (
            <details className="letter-folded" open={pointedAt}>
              <summary>Shown in full under the question. Read it here</summary>
              {body}
            </details>
          ) : (
            body
          )}
          {it.viewerCan.edit && <Unreached {...it} />}
          <EarlierWordings {...it} people={people} />
        </div>
      )}
      {!editing && (
        <Reactions
          threadId={threadId}
          replyId={it.id}
          reactions={it.reactions}
          may={mayReact && !it.viewerCan.edit}
          of={`the reply from ${name}`}
        />
      )}
      {!editing && (
        <div className="letter-foot no-print" ref={foot}>
          {it.viewerCan.edit && (
            <Button look="quiet" aria-label={`Edit what you wrote on ${moment}`} onClick={open}>
              Edit
            </Button>
          )}
          <BookmarkButton
            id={threadId}
            replyId={it.id}
            kept={false}
            label={`Bookmark the reply from ${name}, ${moment}`}
          />
          {mayReact && (
            <QuoteReply
              threadId={threadId}
              name={it.anonymous ? 'Whoever asked' : (it.author?.name ?? 'A former member')}
              words={it.body}
              label={`Quote the reply from ${name}, ${moment}`}
            />
          )}
          {mayAccept && <AcceptAnswer threadId={threadId} replyId={it.id} accepted={it.accepted} name={name} />}
          {it.viewerCan.report && (
            <ReportPost id={it.id} kind="reply" label={`Report the reply from ${name}, ${moment}`} />
          )}
          {it.viewerCan.remove && !it.viewerCan.edit && (
            <RemovePost id={it.id} kind="reply" label={`Remove the reply from ${name}, ${moment}`} />
          )}
          {it.viewerCan.delete && !(it.viewerCan.remove && !it.viewerCan.edit) && (
            <DeleteReply id={it.id} label={`Delete the reply from ${name}, ${moment}`} />
          )}
        </div>
      )}
    </article>
  );
}
