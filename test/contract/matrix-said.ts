import type { EntityManager } from '@mikro-orm/postgresql';
import { Bookmark } from '@knowledge-hub/server/bookmarks/bookmark.ts';
import { Disclosure } from '@knowledge-hub/server/discussions/disclosure.ts';
import { Mention } from '@knowledge-hub/server/discussions/mention.ts';
import { Poll, PollOption, PollVote } from '@knowledge-hub/server/discussions/poll.ts';
import { Reaction, ReactionCount } from '@knowledge-hub/server/discussions/reaction.ts';
import { ThreadMerge } from '@knowledge-hub/server/discussions/thread-merge.ts';
import { ThreadSplit } from '@knowledge-hub/server/discussions/thread-split.ts';
import { ThreadMove } from '@knowledge-hub/server/discussions/thread-move.ts';
import type { Thread } from '@knowledge-hub/server/discussions/thread.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';

type Threads = Record<
  'openThread' | 'hiddenThread' | 'pollThread' | 'disclosedThread' | 'movedThread' | 'mergedThread' | 'onRequestThread',
  Thread
>;

/** What people did with discussions besides writing; gives a choice of the poll, and what can be undone. */
export function makeSaid(
  em: EntityManager,
  threads: Threads,
  people: Record<'member' | 'author' | 'facilitator', Person>,
): { choice: PollOption; split: ThreadSplit; merge: ThreadMerge } {
  em.create(Reaction, {
    itemId: threads.openThread.id,
    person: people.member,
    kind: 'HELPFUL',
    thread: threads.openThread,
  });
  em.create(ReactionCount, { itemId: threads.openThread.id, kind: 'HELPFUL', count: 1, mine: false });
  for (const each of [threads.openThread, threads.hiddenThread])
    em.create(Bookmark, {
      person: people.author,
      subjectId: each.id,
      kind: 'THREAD',
      replyId: each.acceptedReplyId,
      at: new Date(),
    });
  // Later than all that is said there.
  const done = { id: crypto.randomUUID(), replyCount: 1, by: people.facilitator, at: new Date(Date.now() + 3_600_000) };
  const split = em.create(ThreadSplit, { ...done, from: threads.movedThread, into: threads.openThread });
  const { mergedThread: from, movedThread: into } = threads;
  const merge = em.create(ThreadMerge, { ...done, id: crypto.randomUUID(), from, into, title: from.title });
  Object.assign(threads.onRequestThread, { featuredAt: new Date(), featuredWhy: 'Read it.' });
  Object.assign(from, { mergedIntoId: into.id, audience: [] });
  em.create(Mention, {
    itemId: threads.openThread.id,
    person: people.member,
    thread: threads.openThread,
    kind: 'CALLED',
    at: new Date(),
  });
  em.create(ThreadMove, {
    thread: threads.movedThread,
    fromKind: 'COMMUNITY',
    fromId: threads.hiddenThread.aboutId,
    by: people.facilitator,
    at: new Date(),
  });
  em.create(Disclosure, {
    thread: threads.disclosedThread,
    by: people.facilitator,
    reason: 'A name is in it.',
    at: new Date(),
  });
  return { choice: makePoll(em, threads.pollThread, people.author), split, merge };
}

/** With two choices, of which one person has made the first. */
function makePoll(em: EntityManager, thread: Thread, person: Person): PollOption {
  em.create(Poll, { thread, multiple: false, voterCount: 1 });
  const [first] = ['Yes', 'No'].map((label, place) =>
    em.create(PollOption, { id: crypto.randomUUID(), thread, place, label, voteCount: 1 - place }),
  );
  em.create(PollVote, { option: first!, thread, person });
  return first!;
}
