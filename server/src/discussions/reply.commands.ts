import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import { holdImages } from '../files/hold-files.ts';
import { Person } from '../identity/person.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { once } from '../platform/idempotency.ts';
import { rowsWithin } from '../platform/rows.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { judgedPlaceOf } from './judged-place.ts';
import { loadedReply, loadedThread } from './loaded.ts';
import { presentThread } from './merged.ts';
import { keepMentions } from './mention.commands.ts';
import { destroy, edit, type ReplyFacts } from './reply.policy.ts';
import { Reply, Revision } from './reply.ts';
import { checkPace } from './pace.ts';
import { bodyLimits, tell, whyNotWrite } from './thread.commands.ts';
import { reply as mayReply } from './thread.policy.ts';
import { Thread } from './thread.ts';

type NewReply = { threadId: string; body: string; idempotencyKey?: string | null };

/** Adds to a thread. */
export const reply = (ctx: Context, { idempotencyKey, ...given }: NewReply): Promise<string> =>
  transact(ctx, async (em) => {
    const thread = await answered(em, ctx, given.threadId);
    return once(em, ctx, idempotencyKey, given, () => add(em, ctx, thread, given.body));
  });

/** Where a reply to this discussion goes: to what it became part of, if it did. */
async function answered(em: EntityManager, ctx: Context, given: string): Promise<Thread> {
  const id = checkedId(given, 'This discussion');
  const [present] = await rowsWithin(em)<{ id: string | null }>(sql`select ${presentThread(id)} as id`);
  return loadedThread(em, ctx, present?.id ?? id, { policy: mayReply, refusal: whyNotWrite, lock: false });
}

async function add(em: EntityManager, ctx: Context, given: Thread, words: string): Promise<string> {
  const body = checkedText('body', words, bodyLimits);
  const { discussed } = ctx.subjects.offerOf(given.aboutKind);
  await discussed?.spoken?.(em, given.aboutId, ctx.clock(), 0);
  await discussed?.visited?.(rowsWithin(em), given.aboutId, ctx.viewer.personId!, ctx.clock());
  if (discussed) await checkPace(em, ctx, discussed, given.aboutId);
  const { thread, createdAt } = await countReply(em, ctx, given);
  const author = em.getReference(Person, ctx.viewer.personId!);
  // Whoever asked without their name answers without it: one slip would tell who asked.
  const anonymous = thread.anonymous && thread.author?.id === author.id;
  const added = em.create(Reply, { id: crypto.randomUUID(), thread, author, anonymous, body, createdAt });
  await holdImages(em, ctx, body, { kind: 'REPLY', id: added.id });
  await keepMentions(em, ctx, thread, added.id, body);
  await tell(em, ctx, 'replied', thread);
  return added.id;
}

/**
 * Counts a reply and gives it its moment: always later than any reply before it, however many are written at once,
 * so that whoever pages through a thread misses none.
 */
async function countReply(
  em: EntityManager,
  ctx: Context,
  thread: Thread,
): Promise<{ thread: Thread; createdAt: Date }> {
  const { id } = thread;
  const [counted] = await rowsWithin(em)<{ at: string | Date }>(sql`update thread set reply_count = reply_count + 1,
      last_activity_at = greatest(${ctx.clock()}::timestamptz, date_trunc('milliseconds', last_activity_at) + interval '1 millisecond')
    where id = ${id}::uuid and not locked and merged_into_id is null returning last_activity_at as at`);
  if (counted) return { thread, createdAt: new Date(counted.at) };
  const present = await answered(em, ctx, id);
  if (present.id === id) throw new Forbidden(whyNotWrite({ locked: true }));
  return countReply(em, ctx, present);
}

/** A new wording, from the version that was opened; the earlier one is kept. */
export const editReply = (ctx: Context, id: string, version: number, body: string): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = ({ thread }: ReplyFacts) => whyNotWrite(thread, 'Only who wrote a reply changes its words.');
    const it = await loadedReply(em, ctx, id, { policy: edit, refusal });
    if (it.version !== version)
      throw new Conflict('This was changed since you opened it.', { current: { version: it.version, body: it.body } });
    replaceWords(em, ctx, it, checkedText('body', body, bodyLimits));
    await holdImages(em, ctx, it.body, { kind: 'REPLY', id: it.id });
    it.editedAt = ctx.clock();
    await keepMentions(em, ctx, it.thread, it.id, it.body);
    await tell(em, ctx, 'reply-edited', it.thread);
    return it.id;
  });

/** Leaves a gap, so that the rest still reads; its words are out of search at once. Returns the thread's id. */
export const deleteReply = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = () => 'Its author and facilitators delete a reply.';
    const it = await loadedReply(em, ctx, id, { policy: destroy, refusal });
    const { thread } = it;
    if (it.author?.id !== ctx.viewer.personId)
      recordAct(em, ctx, await judgedPlaceOf(em, ctx, thread), 'REPLY_DELETED', { threadId: thread.id });
    replaceWords(em, ctx, it, '');
    it.deletedAt = ctx.clock();
    await keepMentions(em, ctx, thread, it.id, '');
    if (thread.acceptedReplyId === it.id) thread.acceptedReplyId = null;
    await rowsWithin(em)(sql`update thread set reply_count = reply_count - 1 where id = ${thread.id}::uuid`);
    audit(em, ctx, 'reply.deleted', thread.id, {
      replyId: it.id,
      authorId: it.anonymous ? null : (it.author?.id ?? null),
    });
    await withhold(em, thread.id);
    await tell(em, ctx, 'reply-deleted', thread, true);
    return thread.id;
  });

function replaceWords(em: EntityManager, ctx: Context, it: Reply, body: string): void {
  em.create(Revision, { reply: it, version: it.version, body: it.body, replacedAt: ctx.clock() });
  it.body = body;
  it.version += 1;
}
