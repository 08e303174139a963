import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Lock, Pin, Star } from 'lucide-react';
import { Tag } from '../ui/Tag.tsx';

const ThreadTagsFields = graphql(`
  fragment ThreadTags on Thread {
    question
    pinned
    featuredWhy
    locked
    replyCount
    acceptedReply {
      id
    }
  }
`);

/** How a discussion stands: answered or waiting, pinned, locked. */
export function ThreadTags({ thread }: { thread: FragmentType<typeof ThreadTagsFields> }) {
  const { question, pinned, featuredWhy, locked, replyCount, acceptedReply } = readFragment(ThreadTagsFields, thread);
  return (
    <>
      {pinned && <Tag icon={<Pin aria-hidden="true" />}>Pinned</Tag>}
      {featuredWhy && <Tag icon={<Star aria-hidden="true" />}>Featured</Tag>}
      {acceptedReply && <Tag tone="success">Answered</Tag>}
      {question && !acceptedReply && (
        <Tag tone={replyCount === 0 ? 'warning' : 'outline'}>
          {replyCount === 0 ? 'No reply yet' : 'Not answered yet'}
        </Tag>
      )}
      {locked && (
        <Tag tone="outline" icon={<Lock aria-hidden="true" />}>
          Locked
        </Tag>
      )}
    </>
  );
}
