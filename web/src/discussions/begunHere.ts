import type { KeptDraft } from '../app/keptDrafts.ts';
import { replyHash } from './replyAddress.ts';
import { firstWords } from './firstWords.ts';

/** A reply, discussion or change that somebody began to write. */
export type Begun = { name: string; what: string; words: string; to: string; thread: string | null; at: string | null };

/** What a kept draft is and where it goes on; null for what is no draft of a discussion. */
export function begunHere({ name, text, at }: KeptDraft): Begun | null {
  const [kind, id] = name.split('.');
  const { title, body, thread: where } = textsOf(text);
  const words = firstWords([title, body].filter(Boolean).join(': '), 160);
  if (!id || !words) return null;
  const thread = `/threads/${id}`;
  if (kind === 'reply') return { name, what: 'A reply', words, to: `${thread}#composer`, thread, at };
  if (kind === 'opening') return { name, what: 'A change to what you wrote', words, to: thread, thread, at };
  if (kind === 'edit' && where) {
    const inThread = `/threads/${where}`;
    return {
      name,
      what: 'A change to a reply of yours',
      words,
      to: `${inThread}${replyHash(id)}`,
      thread: inThread,
      at,
    };
  }
  return kind === 'thread'
    ? { name, what: 'A new discussion', words, to: `/threads/new?about=${id}`, thread: null, at }
    : null;
}

type Texts = { title: string; body: string; thread: string };

function textsOf(text: string): Texts {
  try {
    const { title, body, thread } = JSON.parse(text) as Record<string, unknown>;
    const [one, two, three] = [title, body, thread].map((each) => (typeof each === 'string' ? each : ''));
    return { title: one!, body: two!, thread: three! };
  } catch {
    return { title: '', body: '', thread: '' };
  }
}
