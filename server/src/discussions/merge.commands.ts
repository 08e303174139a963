import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { type HeldSubject, heldSubject } from './held-subject.ts';
import { judgedPlaceOf } from './judged-place.ts';
import { loadedThread } from './loaded.ts';
import { carry } from './merge.carry.ts';
import { tell } from './thread.commands.ts';
import { ThreadMerge } from './thread-merge.ts';
import { facilitate } from './thread.policy.ts';
import { Thread } from './thread.ts';

type Merging = { fromId: string; intoId: string };

const what = 'This discussion';
const most = 1000;
const refusal = () => 'Only facilitators merge discussions.';

/** One discussion becomes part of another in the same place. Returns the id of what is left. */
export const mergeThreads = (ctx: Context, given: Merging & { idempotencyKey?: string | null }): Promise<string> =>
  transact(ctx, async (em) => {
    const ids = { fromId: checkedId(given.fromId, what), intoId: checkedId(given.intoId, what) };
    return once(em, ctx, given.idempotencyKey, ids, () => merge(em, ctx, ids));
  });

async function merge(em: EntityManager, ctx: Context, { fromId, intoId }: Merging): Promise<string> {
  if (fromId === intoId) throw new Invalid({ intoId: 'Choose another discussion.' });
  const about = await heldPlace(em, ctx, fromId, intoId);
  const { from, into } = await heldThreads(em, ctx, { fromId, intoId });
  if (from.aboutId !== about.id || into.aboutId !== about.id)
    throw new Conflict('Somebody moved it at the same moment. Look again.');
  await checkFitting(em, from, into);
  const said = Math.max(from.lastActivityAt.getTime(), into.lastActivityAt.getTime());
  await carry(em, from, into);
  em.create(ThreadMerge, {
    from,
    into,
    title: from.title,
    replyCount: from.replyCount,
    by: em.getReference(Person, ctx.viewer.personId!),
    at: new Date(Math.max(said, ctx.clock().getTime())),
  });
  if (from.question && into.question) into.acceptedReplyId ??= from.acceptedReplyId;
  Object.assign(into, { replyCount: into.replyCount + from.replyCount + 1, lastActivityAt: new Date(said) });
  Object.assign(from, { mergedIntoId: into.id, audience: [], featuredAt: null, featuredWhy: null });
  await about.discussed.spoken?.(em, about.id, from.lastActivityAt, -1);
  recordAct(em, ctx, await judgedPlaceOf(em, ctx, into), 'THREAD_MERGED', { threadId: into.id });
  audit(em, ctx, 'thread.merged', from.id, { into: into.id, replies: from.replyCount });
  await em.flush();
  await ctx.subjects.joining.join(em, from.id, into.id);
  await withhold(em, from.id);
  await tell(em, ctx, 'merged', from, true);
  await tell(em, ctx, 'merged-in', into);
  return into.id;
}

/** Where both are, locked before they are. */
export async function heldPlace(em: EntityManager, ctx: Context, one: string, other: string): Promise<HeldSubject> {
  const known = await em.find(Thread, { id: [one, other] });
  const places = new Set(known.map(({ aboutId }) => aboutId));
  if (known.length < 2) throw new NotFound(what);
  if (places.size > 1) throw new Invalid({ intoId: 'Choose a discussion of the same community or case study.' });
  const about = await heldSubject(em, ctx, known[0]!.aboutId);
  const gone = await rowsWithin(em)(
    sql`select from thread where id in (${one}::uuid, ${other}::uuid) and merged_into_id is not null`,
  );
  if (gone.length > 0) throw new Conflict('Somebody merged one of them at the same moment. Look again.');
  return about;
}

/** Both locked in the order of their ids, as two may merge them with others, or each other, at once. */
async function heldThreads(em: EntityManager, ctx: Context, { fromId, intoId }: Merging) {
  const held = new Map<string, Thread>();
  for (const id of [fromId, intoId].toSorted())
    held.set(id, await loadedThread(em, ctx, id, { policy: facilitate, refusal }));
  return { from: held.get(fromId)!, into: held.get(intoId)! };
}

async function checkFitting(em: EntityManager, from: Thread, into: Thread): Promise<void> {
  if (into.locked) throw new Forbidden('The other discussion is locked: unlock it first.');
  if (from.form === 'POLL') throw new Forbidden('A poll keeps its votes, and so stays a discussion of its own.');
  if (from.form === 'IDEA' && from.voteCount > 0 && into.form !== 'IDEA')
    throw new Forbidden('People voted for this idea: it can become part of another idea only.');
  if (from.replyCount > most)
    throw new Forbidden(
      `A discussion of more than ${most} replies is not merged: make a new one of some replies first.`,
    );
  const nameless = await rowsWithin(em)(sql`select from thread where id = ${from.id}::uuid and anonymous
    union all select from reply where thread_id = ${from.id}::uuid and anonymous limit 1`);
  if (nameless.length > 0)
    throw new Forbidden(
      'It was asked without a name, and stays a discussion of its own: elsewhere the next words of whoever asked would carry their name.',
    );
}
