import { useEffect, useRef } from 'react';

const every = 60_000;
const atMostEvery = 3_000;

/**
 * Keeps what is unread true in every tab: reads it again when one comes back to a tab, each minute while it is looked at, and
 * as soon as another tab of the same browser knows of a change. `unread` is undefined while nobody is signed in.
 */
export function useLiveInbox(unread: number | undefined, readAgain: () => void) {
  const signedIn = unread !== undefined;
  const channel = useRef<BroadcastChannel>(null);
  const known = useRef(unread);

  useEffect(() => {
    if (!signedIn) return;
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < atMostEvery) return;
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
    if (known.current !== undefined && unread !== undefined && known.current !== unread)
      channel.current?.postMessage('changed');
    known.current = unread;
  }, [unread]);
}
