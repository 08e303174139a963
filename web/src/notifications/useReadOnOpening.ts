import { graphql } from '@knowledge-hub/schema';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { useViewer } from '../app/session.tsx';

const ReadAbout = graphql(`
  mutation ReadAbout($about: ID!) {
    markNotificationsRead(about: $about) {
      id
      unreadNotificationCount
    }
  }
`);

/** Whoever opens a thing, or has it before them, has read what they were told of it. */
export function useReadOnOpening(about: string | undefined) {
  const client = useClient();
  const { viewer } = useViewer();
  const unread = viewer?.unreadNotificationCount ?? 0;
  useEffect(() => {
    if (about && unread > 0 && document.visibilityState === 'visible')
      void client.mutation(ReadAbout, { about }, { additionalTypenames: [] }).toPromise();
  }, [client, about, unread]);
}
