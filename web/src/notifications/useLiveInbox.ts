import { graphql } from '@knowledge-hub/schema';
import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { isLive } from '../app/live.ts';
import { useLookedAt } from '../app/useLookedAt.ts';

const InboxChanged = graphql(`
  subscription InboxChanged {
    inboxChanged {
      id
      unreadNotificationCount
      waitingCount
    }
  }
`);

/** How much one has not read, and how much waits in the communities one facilitates. */
type Inbox = { unread: number; waiting: number };

const every = 60_000;
const atMostEvery = 3_000;

/**
 * Keeps what is unread true in every tab and on every device: reads it again as soon as the hub says that it changed. While the
 * hub is not heard it looks when one comes back to a tab and each minute, and listens to other tabs of the same browser.
 * `inbox` is null while nobody is signed in.
 */
export function useLiveInbox(inbox: Inbox | null | undefined, readAgain: () => void) {
  const signedIn = !!inbox;
  /** Both numbers, as one that can be compared. */
  const counts = inbox ? `${inbox.unread} ${inbox.waiting}` : undefined;
  const channel = useRef<BroadcastChannel>(null);
  const known = useRef(counts);
  const lookedAt = useLookedAt();
  const [{ data }] = useSubscription({ query: InboxChanged, pause: !signedIn || !lookedAt });
  const heard = data?.inboxChanged;

  useEffect(() => {
    if (heard && `${heard.unreadNotificationCount} ${heard.waitingCount ?? 0}` !== known.current) readAgain();
  }, [heard, readAgain]);

  useEffect(() => {
    if (!signedIn) return;
    let last = Date.now();
    const look = () => {
      if (isLive() || document.visibilityState !== 'visible' || Date.now() - last < atMostEvery) return;
      last = Date.now();
      readAgain();
    };
    const others = new BroadcastChannel('knowledge-hub-inbox');
    others.addEventListener('message', readAgain);
    channel.current = others;
    const timer = setInterval(look, every);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      channel.current = null;
      others.close();
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [signedIn, readAgain]);

  useEffect(() => {
    // Another tab that finds the same says nothing more.
    if (known.current !== undefined && counts !== undefined && known.current !== counts)
      channel.current?.postMessage('changed');
    known.current = counts;
  }, [counts]);
}
