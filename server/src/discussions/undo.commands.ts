import type { EntityManager } from '@mikro-orm/postgresql';
import { rehold } from '../files/hold-files.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { type HeldSubject, heldSubject } from './held-subject.ts';
import { loadedThread } from './loaded.ts';
import { countVotes } from './merge.carry.ts';
import { tell } from './thread.commands.ts';
import { facilitate } from './thread.policy.ts';
import { Thread } from './thread.ts';
import { mayUndoMerge, mayUndoSplit } from './undoable.ts';

type Pair = { fromId: string; intoId: string };
type Undoing = { about: HeldSubject; into: Thread; fromId: string };

const refusal = () => 'Only facilitators take this back.';
const tooLate = 'Somebody wrote in it since, or a week has gone by: it stays as it is.';

/** What became part of another discussion is one of its own again. Returns its id. */
export const undoMerge = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { about, into, fromId } = await held(em, ctx, sql`thread_merge`, id, mayUndoMerge);
    await bringBack(em, fromId, into.id);
    const from = await em.findOneOrFail(Thread, fromId, { filters: false });
    Object.assign(from, { mergedIntoId: null, audience: about.audience });
    await em.flush();
    await ctx.subjects.joining.part(em, fromId, into.id);
    const rows = rowsWithin(em);
    await rows(sql`delete from reply where id = ${fromId}::uuid`);
    await rows(sql`delete from thread_merge where from_id = ${fromId}::uuid`);
    await recount(em, into.id);
    await about.discussed.spoken?.(em, about.id, from.lastActivityAt, 1);
    audit(em, ctx, 'thread.merge-undone', fromId, { into: into.id });
    await tell(em, ctx, 'merge-undone', from);
    await tell(em, ctx, 'parted', into);
    return fromId;
  });

/** Replies that were made a discussion go back to the one they came from. Returns its id. */
export const undoSplit = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { about, into, fromId } = await held(em, ctx, sql`thread_split`, id, mayUndoSplit);
    const from = await loadedThread(em, ctx, fromId, { policy: facilitate, refusal });
    const rows = rowsWithin(em);
    await rows(sql`update reply set thread_id = ${fromId}::uuid where thread_id = ${into.id}::uuid`);
    await followReplies(em, into.id, fromId);
    Object.assign(into, { mergedIntoId: fromId, audience: [] });
    await em.flush();
    await ctx.subjects.joining.join(em, into.id, fromId);
    await rows(sql`delete from thread_split where into_id = ${into.id}::uuid`);
    await recount(em, fromId);
    await about.discussed.spoken?.(em, about.id, into.lastActivityAt, -1);
    audit(em, ctx, 'thread.split-undone', fromId, { from: into.id });
    await withhold(em, into.id);
    await tell(em, ctx, 'merged', into, true);
    await tell(em, ctx, 'split-undone', from);
    return fromId;
  });

/** The place locked, then both threads in the order of their ids; and it may be taken back still. */
async function held(
  em: EntityManager,
  ctx: Context,
  table: Sql,
  given: string,
  mayUndo: typeof mayUndoMerge,
): Promise<Undoing> {
  const what = 'This';
  const rows = rowsWithin(em);
  const [pair] = await rows<Pair>(
    sql`select from_id as "fromId", into_id as "intoId" from ${table} where id = ${checkedId(given, what)}::uuid`,
  );
  const known = pair && (await em.findOne(Thread, { id: pair.intoId }));
  if (!known) throw new NotFound(what);
  const about = await heldSubject(em, ctx, known.aboutId);
  await rows(sql`select from thread where id in (${pair.fromId}::uuid, ${pair.intoId}::uuid) order by id for update`);
  const into = await loadedThread(em, ctx, pair.intoId, { policy: facilitate, refusal });
  const may = await rows(
    sql`select from ${table} it where it.id = ${given}::uuid and ${mayUndo(sql`it`, { ...ctx.scope, now: ctx.clock() })}`,
  );
  if (may.length === 0 || into.aboutId !== about.id) throw new Conflict(tooLate);
  return { about, into, fromId: pair.fromId };
}

/** What came from the thread, and from those that were part of it. */
async function bringBack(em: EntityManager, from: string, into: string): Promise<void> {
  const rows = rowsWithin(em);
  await rows(sql`with recursive gone as (select ${from}::uuid as id
      union select t.id from gone join thread t on t.merged_into_id = gone.id)
    update reply set thread_id = ${from}::uuid, merged_from_id = nullif(merged_from_id, ${from}::uuid)
    where thread_id = ${into}::uuid and merged_from_id in (select id from gone) and id <> ${from}::uuid`);
  await followReplies(em, into, from);
  await rehold(em, { kind: 'REPLY', id: from }, { kind: 'THREAD', id: from });
  const votes = await rows(sql`delete from idea_vote where thread_id = ${into}::uuid and merged_from_id = ${from}::uuid
    returning 1`);
  if (votes.length > 0) await countVotes(em, into);
}

/** What hangs on replies that are in another thread now, or on what is its opening again. */
async function followReplies(em: EntityManager, from: string, into: string): Promise<void> {
  const rows = rowsWithin(em);
  for (const table of [sql`mention`, sql`reaction`])
    await rows(sql`update ${table} it set thread_id = ${into}::uuid where it.thread_id = ${from}::uuid
      and (it.item_id = ${into}::uuid or it.item_id in (select r.id from reply r where r.thread_id = ${into}::uuid))`);
}

/** What a thread keeps of its replies, after some left or came. */
const recount = (em: EntityManager, id: string) =>
  rowsWithin(em)(sql`update thread t set
      reply_count = (select count(*) from reply r where r.thread_id = t.id and r.deleted_at is null),
      last_activity_at = greatest(t.created_at, (select max(r.created_at) from reply r where r.thread_id = t.id)),
      accepted_reply_id = (select r.id from reply r where r.id = t.accepted_reply_id and r.thread_id = t.id)
    where t.id = ${id}::uuid`);
