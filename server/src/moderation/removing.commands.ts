import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { heldSubject } from '../discussions/held-subject.ts';
import { judgedPlaceOf } from '../discussions/judged-place.ts';
import { loadedReply, loadedThread } from '../discussions/loaded.ts';
import { remove as mayRemoveReply } from '../discussions/reply.policy.ts';
import type { Reply } from '../discussions/reply.ts';
import { tell } from '../discussions/thread.commands.ts';
import { remove as mayRemove } from '../discussions/thread.policy.ts';
import { Thread } from '../discussions/thread.ts';
import { Person } from '../identity/person.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import type { ReportReason } from '../moderation-log/report-reason.ts';
import { notify } from '../notifications/notify.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { decide } from './deciding.ts';
import { Removal } from './removal.ts';

type Given = { reason: ReportReason; note: string };

const what = 'This discussion';
const refusal = () => 'Only those who facilitate here remove what others wrote.';
const noteLimits = { most: 1_000, least: 10, name: 'what you say to the author' };

/** Takes a discussion from everybody's sight, in the same moment everywhere; its author is told why. */
export const removeThread = (ctx: Context, id: string, given: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(Thread, { id: checkedId(id, what) });
    if (!known) throw new NotFound(what);
    const { discussed } = await heldSubject(em, ctx, known.aboutId);
    const thread = await loadedThread(em, ctx, id, { policy: mayRemove, refusal });
    const note = checkedText('note', given.note, noteLimits);
    await discussed.spoken?.(em, thread.aboutId, thread.lastActivityAt, -1);
    Object.assign(thread, { removedFor: given.reason, audience: [], pinned: false });
    const removal = removed(em, ctx, { ...given, note }, { thread }, thread.body);
    await finish(
      em,
      ctx,
      thread,
      removal,
      (post) => sql`(${post}.thread_id = ${thread.id}::uuid
      or ${post}.reply_id in (select r.id from reply r where r.thread_id = ${thread.id}::uuid))`,
    );
    return removal.id;
  });

/** The same of a reply: a gap stays in the discussion, that says why. */
export const removeReply = (ctx: Context, id: string, given: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const reply = await loadedReply(em, ctx, id, { policy: mayRemoveReply, refusal });
    const { thread } = reply;
    const note = checkedText('note', given.note, noteLimits);
    const removal = removed(em, ctx, { ...given, note }, { reply }, reply.body);
    Object.assign(reply, { removedFor: given.reason, deletedAt: ctx.clock(), body: '' });
    if (thread.acceptedReplyId === reply.id) thread.acceptedReplyId = null;
    await rowsWithin(em)(sql`update thread set reply_count = reply_count - 1 where id = ${thread.id}::uuid`);
    await finish(em, ctx, thread, removal, (post) => sql`${post}.reply_id = ${reply.id}::uuid`);
    return removal.id;
  });

type Post = { thread: Thread } | { reply: Reply };

function removed(em: EntityManager, ctx: Context, { reason, note }: Given, post: Post, words: string): Removal {
  const author = ('reply' in post ? post.reply : post.thread).author ?? null;
  const by = em.getReference(Person, ctx.viewer.personId!);
  return em.create(Removal, { id: crypto.randomUUID(), ...post, author, reason, note, words, at: ctx.clock(), by });
}

async function finish(em: EntityManager, ctx: Context, thread: Thread, removal: Removal, closes: (post: Sql) => Sql) {
  const { id: removalId, reason, note } = removal;
  const verb = removal.reply ? 'reply-removed' : 'removed';
  const place = await judgedPlaceOf(em, ctx, thread);
  recordAct(em, ctx, place, 'POST_REMOVED', { reason, note, removalId, threadId: thread.id });
  audit(em, ctx, `thread.${verb}`, thread.id, { reason, removalId });
  await withhold(em, thread.id);
  await tell(em, ctx, verb, thread, true);
  await decide(em, ctx, place, closes, 'REMOVED');
  await tellAuthor(em, ctx, removal, 'Something you wrote was removed', `/removed/${removalId}`);
}

/** Nothing of what it was stands in the words, which go by mail too. */
export async function tellAuthor(em: EntityManager, ctx: Context, removal: Removal, title: string, url: string) {
  if (!removal.author || removal.author.id === ctx.viewer.personId) return;
  await notify(rowsWithin(em), {
    personId: removal.author.id,
    reason: 'MODERATED',
    key: `removal:${removal.id}:${removal.undoneAt ? 'undone' : 'made'}`,
    title,
    url,
    at: ctx.clock(),
    subjects: [],
  });
}

/** Locked until the command ends. */
export const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
