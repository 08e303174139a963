import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useViewer } from '../app/session.tsx';
import { NotificationLine } from './NotificationLine.tsx';

const UnreadNewsQuery = graphql(`
  query UnreadNews {
    viewer {
      id
      notifications(first: 10) {
        edges {
          node {
            id
            readAt
            ...NotificationLine
          }
        }
      }
    }
  }
`);

const mostShown = 3;

/** The latest of what one was told and has not read, before the other news; nothing where all is read. */
export function UnreadNews() {
  const { viewer } = useViewer();
  const [{ data }] = useQuery({ query: UnreadNewsQuery, pause: !viewer?.unreadNotificationCount });
  const unread = data?.viewer?.notifications.edges.filter(({ node }) => !node.readAt) ?? [];
  if (!viewer?.unreadNotificationCount || unread.length === 0) return null;
  return (
    <div className="unread-news">
      <ul className="cards">
        {unread.slice(0, mostShown).map(({ node }) => (
          <li key={node.id}>
            <NotificationLine notification={node} most={3} heading={3} />
          </li>
        ))}
      </ul>
      {viewer.unreadNotificationCount > mostShown && (
        <p>
          <Link to="/notifications">All notifications</Link>
        </p>
      )}
    </div>
  );
}
