import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { usePages } from '../app/usePages.ts';
import { FrontBehind } from '../communities/FrontBehind.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useViewer } from '../app/session.tsx';
import { useReadOnOpening } from '../notifications/useReadOnOpening.ts';
import { AcceptedAnswer } from './AcceptedAnswer.tsx';
import { LiveNews } from './LiveNews.tsx';
import { MergedInto } from './MergedInto.tsx';
import { NewReplies } from './NewReplies.tsx';
import { Replies } from './Replies.tsx';
import { ReplyPlace } from './ReplyPlace.tsx';
import { ThreadAside } from './ThreadAside.tsx';
import { ThreadOpening } from './ThreadOpening.tsx';
import type { Standing } from './standing.ts';
import { useLiveThread } from './useLiveThread.ts';
import { WithLinkTitles } from './WithLinkTitles.tsx';
import { useMarkRead, useNews } from './useReading.ts';
import './thread-page.css';

const ThreadPageQuery = graphql(`
  query ThreadPage($id: ID!, $after: String, $opening: Boolean! = true) {
    thread(id: $id) {
      id
      ...ThreadOpening @include(if: $opening)
      ...AcceptedAnswer @include(if: $opening)
      ...ThreadAside @include(if: $opening)
      ...ReplyPlace @include(if: $opening)
      question @include(if: $opening)
      body @include(if: $opening)
      createdAt @include(if: $opening)
      readUntil @include(if: $opening)
      unreadReplyCount @include(if: $opening)
      firstUnreadReply @include(if: $opening) {
        id
      }
      replyCount @include(if: $opening)
      version @include(if: $opening)
      merges @include(if: $opening) {
        openingId
      }
      locked @include(if: $opening)
      lastActivityAt @include(if: $opening)
      acceptedReply @include(if: $opening) {
        id
        body
      }
      viewerCan @include(if: $opening) {
        acceptAnswer
        vote
      }
      replies(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            createdAt
            author {
              id
            }
            body
            ...Reply
          }
        }
      }
    }
  }
`);

export function ThreadPage() {
  const { id = '' } = useParams();
  const isOpening = ({ openingId }: { openingId: string }) => openingId === id;
  const replies = usePages(ThreadPageQuery, { id }, (data) => data.thread?.replies, { later: { opening: false } });
  const thread = replies.data?.thread;
  const { viewer } = useViewer();
  const { createdAt, readUntil, unreadReplyCount, firstUnreadReply } = thread ?? {};
  const news = useNews(unreadReplyCount === undefined ? null : { unreadReplyCount, firstUnreadReply });
  useMarkRead(viewer && createdAt && !replies.stale ? { id, createdAt, readUntil, shown: replies.nodes } : null);
  useReadOnOpening(thread?.id);
  const live = useLiveThread(id, standingOf(thread), replies);
  if (replies.error && !thread) return <LoadFailure page error={replies.error} onRetry={replies.reload} />;
  if (!replies.data)
    return (
      <div className="page waiting">
        <Skeleton title lines={6} cards={3} label="Loading discussion" />
      </div>
    );
  if (!thread) return <FrontBehind id={id} what="This discussion" missing="Discussion not found" />;
  if (thread.id !== id) return <MergedInto id={thread.id} opening={thread.merges?.some(isOpening) ? id : null} />;
  const texts = [thread.body ?? '', thread.acceptedReply?.body ?? '', ...live.nodes.map(({ body }) => body)];
  return (
    <div className="page thread-page">
      <div className="with-side">
        <WithLinkTitles texts={texts}>
          <div className="thread-exchange">
            <ThreadOpening thread={thread} />
            <NewReplies {...news} />
            <AcceptedAnswer thread={thread} />
            <Replies
              threadId={id}
              count={thread.replyCount ?? 0}
              acceptable={acceptableOf(thread)}
              mayReact={thread.viewerCan?.vote ?? false}
              list={{ ...replies, nodes: live.nodes }}
              firstNew={news.first}
            />
            <ReplyPlace thread={thread} />
            <LiveNews {...live} />
          </div>
        </WithLinkTitles>
        <ThreadAside thread={thread} />
      </div>
    </div>
  );
}

/** Of the first page alone: what comes after it does not ask. */
const standingOf = (thread: Partial<Standing> | null | undefined): Standing | null => {
  const { version, locked, replyCount, lastActivityAt, acceptedReply } = thread ?? {};
  if (version === undefined || locked === undefined || replyCount === undefined || !lastActivityAt) return null;
  return { version, locked, replyCount, lastActivityAt, acceptedReply };
};

type Judged = {
  question?: boolean;
  acceptedReply?: { id: string } | null;
  viewerCan?: { acceptAnswer: boolean };
};

/** Of which replies the viewer may change whether they answer: of any while none does, then of that one. */
const acceptableOf = ({ question, acceptedReply, viewerCan }: Judged) => {
  if (!question || !viewerCan?.acceptAnswer) return 'none';
  return acceptedReply ? { only: acceptedReply.id } : 'all';
};
