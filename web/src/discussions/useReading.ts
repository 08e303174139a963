import { graphql } from '@knowledge-hub/schema';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';

const MarkThreadRead = graphql(`
  mutation MarkThreadRead($id: ID!, $upTo: ID) {
    markThreadRead(id: $id, upTo: $upTo) {
      id
    }
  }
`);

type Told = { unreadReplyCount: number; firstUnreadReply?: { id: string } | null };
type Read = {
  id: string;
  createdAt: string;
  readUntil?: string | null | undefined;
  shown: { id: string; createdAt: string }[];
};

/** Less is a page that was passed through. */
const lookedMs = 800;

/** Tells the hub what was shown, once it stayed on screen; where there is nothing new it says nothing. */
export function useMarkRead(read: Read | null) {
  const client = useClient();
  const last = read?.shown.at(-1);
  const until = last?.createdAt ?? read?.createdAt;
  const due = read && until && !(read.readUntil && read.readUntil >= until) ? read.id : null;
  const upTo = last?.id ?? null;
  useEffect(() => {
    if (!due) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible')
        timer = setTimeout(() => void client.mutation(MarkThreadRead, { id: due, upTo }).toPromise(), lookedMs);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, due, upTo]);
}

/** What was new when the page was opened: it stays marked although it is read by now. */
export function useNews(told: Told | null): { first: string | null; count: number } {
  const [news, keep] = useState<{ first: string | null; count: number } | null>(null);
  if (told && !news) keep({ first: told.firstUnreadReply?.id ?? null, count: told.unreadReplyCount });
  return news ?? { first: null, count: 0 };
}
