import { graphql } from '@knowledge-hub/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useViewer } from '../app/session.tsx';
import { useLookedAt } from '../app/useLookedAt.ts';
import { formatCount } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { behind, type Standing } from './standing.ts';

const ThreadChanged = graphql(`
  subscription ThreadChanged($id: ID!) {
    threadChanged(id: $id) {
      id
      version
      locked
      replyCount
      lastActivityAt
      acceptedReply {
        id
      }
    }
  }
`);

type Item = { id: string; author?: { id: string } | null };
type List = { nodes: Item[]; reread: () => Promise<void> };
type News = { first: string; count: number };

/**
 * Keeps the page as the discussion is. What is new is read at once; while somebody writes here it waits until they ask
 * for it, as it would push away what they are writing.
 */
export function useLiveThread(id: string, shown: Standing | null, { nodes, reread }: List) {
  const client = useClient();
  const { viewer } = useViewer();
  const say = useStatus();
  const lookedAt = useLookedAt();
  const [held, hold] = useState<Standing | null>(null);
  const [news, tell] = useState<News | null>(null);
  const own = viewer?.person.id;
  const latest = useRef({ shown, nodes, reread });
  useEffect(() => {
    latest.current = { shown, nodes, reread };
  });

  const catchUp = useCallback(async () => {
    hold(null);
    const known = new Set(latest.current.nodes.map((node) => node.id));
    await latest.current.reread();
    await drawn();
    const fresh = latest.current.nodes.filter((node) => !known.has(node.id) && node.author?.id !== own);
    if (fresh.length === 0) return;
    say(formatCount(fresh.length, 'new reply', 'new replies'));
    tell({ first: fresh[0]!.id, count: fresh.length });
  }, [own, say]);

  const listens = viewer !== null && shown !== null && lookedAt;
  useEffect(() => {
    if (!listens) return;
    let began = false;
    const hear = (now: Standing) => {
      const first = !began;
      began = true;
      if (first && latest.current.shown && !behind(latest.current.shown, now)) return;
      if (isWriting()) hold(now);
      else void catchUp();
    };
    const { unsubscribe } = client.subscription(ThreadChanged, { id }).subscribe(({ data, error }) => {
      // Whoever may not see it any more hears no more of it: the page says so when it is read again.
      if (error) void latest.current.reread();
      else if (data) hear(data.threadChanged);
    });
    return unsubscribe;
  }, [client, id, listens, catchUp]);

  return {
    /** What is there and waits, in words; null where nothing does. */
    waiting: held && shown && behind(shown, held) ? waitingWords(held.replyCount - shown.replyCount) : null,
    catchUp,
    news,
    forget: useCallback(() => tell(null), []),
  };
}

const waitingWords = (more: number) => (more > 0 ? formatCount(more, 'new reply', 'new replies') : 'Something changed');

const drawn = () => new Promise((next) => setTimeout(next, 50));

const isWriting = () =>
  document.querySelector('dialog[open]') !== null ||
  (document.activeElement?.matches('textarea, input, select, [contenteditable="true"]') ?? false);
