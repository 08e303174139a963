import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { Tag } from '../ui/Tag.tsx';
import { formatCount } from '../ui/format.ts';
import { replyHash } from './replyAddress.ts';
import './unread.css';

const UnreadMarkFields = graphql(`
  fragment UnreadMark on Thread {
    url
    unread
    unreadReplyCount
    firstUnreadReply {
      id
    }
  }
`);

/** What is new to the viewer in a discussion of a list, and the way to the first of it. */
export function UnreadMark({ thread }: { thread: FragmentType<typeof UnreadMarkFields> }) {
  const { url, unread, unreadReplyCount, firstUnreadReply } = readFragment(UnreadMarkFields, thread);
  if (!unread) return null;
  if (!firstUnreadReply) return <Tag tone="accent">New</Tag>;
  return (
    <Link className="unread-mark" to={`${url}${replyHash(firstUnreadReply.id)}`}>
      {unreadReplyCount >= 100 ? '100 or more new replies' : formatCount(unreadReplyCount, 'new reply', 'new replies')}
    </Link>
  );
}
