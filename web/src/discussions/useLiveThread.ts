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
type List<Node> = { nodes: Node[]; reread: () => Promise<void> };
/** What there is, and what was shown when somebody began to be spared it. */
type Held = { now: Standing; before: Standing; known: ReadonlySet<string> };
type News = { first: string; count: number };

/**
 * Keeps the page as the discussion is. What is new is read at once; while somebody writes here it waits until they ask
 * for it, as it would push away what they are writing.
 */
export function useLiveThread<Node extends Item>(id: string, shown: Standing | null, { nodes, reread }: List<Node>) {
  const client = useClient();
  const { viewer } = useViewer();
  const say = useStatus();
  const lookedAt = useLookedAt();
  const [held, hold] = useState<Held | null>(null);
  const [news, tell] = useState<News | null>(null);
  const own = viewer?.person.id;
  const isOwn = ({ author }: Item) => own !== undefined && author?.id === own;
  const isNew = (node: Item) => held !== null && !held.known.has(node.id);
  // Whoever has posted has stopped writing.
  const holds = held !== null && !nodes.some((node) => isNew(node) && isOwn(node));
  const seen = holds ? nodes.filter((node) => !isNew(node)) : nodes;
  const latest = useRef({ shown, nodes: seen, reread });
  useEffect(() => {
    latest.current = { shown, nodes: seen, reread };
  });

  const catchUp = useCallback(async () => {
    hold(null);
    const known = idsOf(latest.current.nodes);
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
      const { shown: before, nodes: there } = latest.current;
      if (!before || (first && !behind(before, now))) return;
      if (isWriting()) hold((already) => ({ before, known: idsOf(there), ...already, now }));
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
    nodes: seen,
    /** What is there and waits, in words; null where nothing does. */
    waiting: holds ? waitingWords(held.now.replyCount - held.before.replyCount) : null,
    catchUp,
    news,
    forget: useCallback(() => tell(null), []),
  };
}

const idsOf = (nodes: Item[]): ReadonlySet<string> => new Set(nodes.map((node) => node.id));

const waitingWords = (more: number) => (more > 0 ? formatCount(more, 'new reply', 'new replies') : 'Something changed');

const drawn = () => new Promise((next) => setTimeout(next, 50));

const isWriting = () =>
  document.querySelector('dialog[open]') !== null ||
  (document.activeElement?.matches('textarea, input, select, [contenteditable="true"]') ?? false);
