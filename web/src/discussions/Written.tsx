import { Link } from 'react-router';
import { formatDate, formatTime } from '../ui/format.ts';
import { useReplyLink } from './useReplyLink.ts';
import './written.css';

/** When something was written: a date that is also its address, when it has one. */
export function Written({ at, replyId }: { at: string; replyId?: string }) {
  const link = useReplyLink();
  const time = (
    <time dateTime={at}>
      {formatDate(at)}, {formatTime(at)}
    </time>
  );
  return (
    <span className="written">
      {replyId ? (
        <Link to={link(replyId)} preventScrollReset>
          <span className="visually-hidden">Link to this reply, </span>
          {time}
        </Link>
      ) : (
        time
      )}
    </span>
  );
}
