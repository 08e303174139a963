import type { FragmentType } from '@knowledge-hub/schema';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatNumber } from '../ui/format.ts';
import { MovedReply } from './MovedReply.tsx';
import { Reply, type ReplyFields } from './Reply.tsx';
import './unread.css';
import { useReplyInAddress } from './useReplyInAddress.ts';

/** Of which replies the viewer may say whether they answer the question. */
export type Acceptable = 'none' | 'all' | { only: string };

type Item = { id: string } & FragmentType<typeof ReplyFields>;
type List = Pick<
  ReturnType<typeof usePages<unknown, { after?: string | null }, Item>>,
  'nodes' | 'totalCount' | 'hasMore' | 'loadingMore' | 'showMore' | 'stale' | 'error' | 'reload'
>;

type Props = {
  threadId: string;
  count: number;
  acceptable: Acceptable;
  mayReact: boolean;
  list: List;
  firstNew: string | null;
};

/** The replies in order, fifty at a time. */
export function Replies({ threadId, count, acceptable, mayReact, list, firstNew }: Props) {
  const { nodes, totalCount } = list;
  const { wanted, search } = useReplyInAddress(list);
  return (
    <section className="replies" aria-labelledby="replies">
      <h2 id="replies">{count === 0 ? 'No reply yet' : formatCount(count, 'reply', 'replies')}</h2>
      {search === 'missing' && wanted && <MovedReply id={wanted} threadId={threadId} />}
      <ol className="reply-list">
        {nodes.map((reply) => (
          <li key={reply.id}>
            {reply.id === firstNew && <p className="unread-since">New since your last visit</p>}
            <Reply
              reply={reply}
              threadId={threadId}
              mayReact={mayReact}
              mayAccept={mayAccept(acceptable, reply.id)}
              pointedAt={reply.id === wanted}
            />
          </li>
        ))}
      </ol>
      {list.error && <LoadFailure error={list.error} onRetry={list.reload} what="The next replies" />}
      {list.hasMore && (
        <div className="row replies-more no-print">
          <Button look="secondary" busy={list.loadingMore} busyLabel="Loading…" onClick={list.showMore}>
            Show more replies
          </Button>
          <span className="muted small">
            Showing {formatNumber(nodes.length)} of {formatNumber(Math.max(totalCount, nodes.length))}
          </span>
        </div>
      )}
    </section>
  );
}

const mayAccept = (acceptable: Acceptable, id: string) =>
  typeof acceptable === 'object' ? acceptable.only === id : acceptable === 'all';
