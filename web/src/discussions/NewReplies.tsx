import { Link } from 'react-router';
import { formatCount } from '../ui/format.ts';
import { useReplyLink } from './useReplyLink.ts';
import './unread.css';

/** The way to what was said since the viewer was here last. */
export function NewReplies({ first, count }: { first: string | null; count: number }) {
  const link = useReplyLink();
  if (!first) return null;
  return (
    <p className="unread-news letter-body no-print">
      <Link to={link(first)} preventScrollReset>
        {formatCount(count, 'new reply', 'new replies')} since your last visit: go to the first
      </Link>
    </p>
  );
}
