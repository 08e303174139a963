import { useEffect, useSyncExternalStore } from 'react';
import type { DraftSession, DraftState } from './DraftSession.ts';
import { openDrafts } from './openDrafts.ts';

const none = () => null;

/** The open draft of a study, or of the new one; null while it is not open. */
export const useOpenDraft = (owner: string, slug: string | null): DraftSession | null =>
  useSyncExternalStore(openDrafts.subscribe, () => openDrafts.at(owner, slug), none);

/** What a session holds now. Keeps it safe when the window is hidden, and tries again when the network is back. */
export function useDraft(session: DraftSession): DraftState {
  useEffect(() => {
    const stop = new AbortController();
    const keep = () => session.keepNow();
    const save = () => void session.saveNow();
    addEventListener('pagehide', keep, { signal: stop.signal });
    addEventListener('online', save, { signal: stop.signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        keep();
        if (document.visibilityState === 'hidden') save();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
}
