import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { formatAgo, formatCount } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';

const ThreadCardFields = graphql(`
  fragment ThreadCard on Thread {
    title
    url
    question
    replyCount
    lastActivityAt
    acceptedReply {
      id
    }
    about {
      id
      title
    }
    author {
      name
    }
  }
`);

export function ThreadCard({ thread, found, heading }: { thread: FragmentType<typeof ThreadCardFields> } & CardProps) {
  const it = readFragment(ThreadCardFields, thread);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.title}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="THREAD" word={it.question ? 'Question' : 'Discussion'} />
          {it.acceptedReply ? (
            <Tag tone="success">Answered</Tag>
          ) : (
            it.question && it.replyCount === 0 && <Tag tone="warning">No reply yet</Tag>
          )}
        </>
      }
      text={found?.text}
      below={
        <>
          <span>{it.about.title}</span>
          <span>{formatCount(it.replyCount, 'reply', 'replies')}</span>
          <span>Last active {formatAgo(it.lastActivityAt)}</span>
        </>
      }
    />
  );
}
