import { graphql } from '@knowledge-hub/schema';
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { useCommand } from '../app/useCommand.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { NotificationLine } from './NotificationLine.tsx';

const NotificationsQuery = graphql(`
  query NotificationsPage($after: String) {
    viewer {
      id
      notifications(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...NotificationLine
          }
        }
      }
    }
  }
`);

const ReadAll = graphql(`
  mutation ReadAllNotifications {
    markNotificationsRead {
      id
    }
  }
`);

/** Everything one was told. */
export function NotificationsPage() {
  const list = usePages(NotificationsQuery, {}, (data) => data.viewer?.notifications);
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  const readAll = useCommand(ReadAll);
  const say = useStatus();
  const unread = viewer?.unreadNotificationCount ?? 0;
  const client = useClient();
  const known = useRef(unread);
  useEffect(() => {
    if (known.current === unread) return;
    known.current = unread;
    void client.query(NotificationsQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  }, [client, unread]);

  if (list.loading)
    return (
      <div className="page">
        <Skeleton title cards={4} label="Loading notifications" />
      </div>
    );
  if (list.error && list.nodes.length === 0)
    return <LoadFailure page error={list.error} onRetry={list.reload} what="Your notifications" />;
  if (!list.data?.viewer)
    return (
      <Missing title="Sign in to see your notifications">
        <p>What you are told is for you alone.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  const press = async () => {
    if (await readAll.run({})) say('All read');
  };
  return (
    <div className="page">
      <PageHeader
        title="Notifications"
        sentence="What is new in your communities, the discussions you follow and your saved searches. Kept for three months."
        action={
          <div className="row">
            {unread > 0 && (
              <Button look="secondary" busy={readAll.busy} onClick={() => void press()}>
                Mark all as read
              </Button>
            )}
            <LinkButton look="quiet" to="/account/notifications">
              Choose what you are told
            </LinkButton>
          </div>
        }
      />
      {readAll.failure && (
        <p className="notification-failure" role="alert">
          {readAll.failure.message}
        </p>
      )}
      <PagedList
        list={list}
        noun="notifications"
        what="Your notifications"
        empty={
          <EmptyState title="Nothing yet" action={<LinkButton to="/communities">Find a community</LinkButton>}>
            <p>Join a community, follow a discussion or save a search, and you are told here what is new.</p>
          </EmptyState>
        }
      >
        {(notifications) => (
          <ul className="cards">
            {notifications.map((notification) => (
              <li key={notification.id}>
                <NotificationLine notification={notification} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
