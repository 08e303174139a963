import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { formatAgo } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import '../ui/card.css';
import './notifications.css';

const Notification = graphql(`
  fragment NotificationLine on Notification {
    id
    reason
    title
    url
    at
    readAt
    subjects {
      id
      kind
      title
      url
      ... on Thread {
        about {
          id
          title
        }
      }
    }
  }
`);

const Read = graphql(`
  mutation ReadNotification($ids: [ID!]) {
    markNotificationsRead(ids: $ids) {
      id
    }
  }
`);

type Props = { notification: FragmentType<typeof Notification>; most?: number; heading?: 2 | 3 };

/** What one was told, and what it is about: one thing in the title, several below it. Following any of it reads it. */
export function NotificationLine({ notification, most = 5, heading = 2 }: Props) {
  const { id, reason, title, url, at, readAt, subjects } = readFragment(Notification, notification);
  const { run } = useCommand(Read);
  const read = () => void (readAt ? null : run({ ids: [id] }));
  const Heading = `h${heading}` as 'h2';
  const [only] = reason === 'SAVED_SEARCH' ? [] : subjects;
  const place = only && 'about' in only ? only.about.title : null;
  return (
    <article className={readAt ? 'notification' : 'notification notification-unread'}>
      {only && (
        <p className="notification-what">
          <KindIcon kind={only.kind} />
          {place ? `${title} in ${place}` : title}
        </p>
      )}
      <Heading className="notification-title">
        <Link to={url} onClick={read}>
          {only?.title ?? title}
        </Link>
      </Heading>
      <p className="notification-when">
        {!readAt && <Tag tone="accent">Unread</Tag>}
        <time dateTime={at}>{formatAgo(at)}</time>
      </p>
      {!only && subjects.length > 0 && (
        <ul className="notification-things">
          {subjects.slice(0, most).map((subject) => (
            <li key={subject.id}>
              <KindIcon kind={subject.kind} />
              <Link to={subject.url} onClick={read}>
                {subject.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
