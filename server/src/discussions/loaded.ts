import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { ReplyFacts } from './reply.policy.ts';
import { Reply } from './reply.ts';
import {
  judgedReply,
  judgedThread,
  replyFacts,
  type ReplyRowFacts,
  threadFacts,
  type ThreadRowFacts,
} from './thread.facts.ts';
import type { ThreadFacts } from './thread.policy.ts';
import { Thread } from './thread.ts';

type Allowed<Facts> = {
  policy: Policy<Facts>;
  /** Also gets why the viewer may not speak there, if they may not. */
  refusal: (facts: Facts, silent?: string) => string | undefined;
  lock?: boolean;
};

const whole = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** Throws NotFound when the viewer may not see it, Forbidden when they may see but not do this. Locked unless told otherwise. */
export async function loadedThread(
  em: EntityManager,
  ctx: Context,
  id: string,
  { policy, refusal, lock = true }: Allowed<ThreadFacts>,
): Promise<Thread> {
  const thread = await em.findOne(Thread, { id: checkedId(id, 'This discussion') }, lock ? whole : {});
  if (!thread) throw new NotFound('This discussion');
  const [row] = await rowsWithin(em)<{ facts: ThreadRowFacts }>(
    sql`select ${threadFacts(sql`t`, ctx.scope)} as facts from thread t where t.id = ${thread.id}::uuid`,
  );
  const { about, kind } = row!.facts;
  const facts = judgedThread(ctx.subjects, ctx.viewer, row!.facts);
  const silent = about === null ? undefined : ctx.subjects.offerOf(kind).discussed?.refusal(ctx.viewer, about);
  allow(policy, ctx.viewer, facts, refusal(facts, silent));
  return thread;
}

/** The same of a reply. Its thread is locked first, as everywhere. */
export async function loadedReply(
  em: EntityManager,
  ctx: Context,
  id: string,
  { policy, refusal }: Allowed<ReplyFacts>,
): Promise<Reply> {
  const what = 'This reply';
  const seen = { id: checkedId(id, what), thread: { audience: { $overlap: ctx.viewer.audiences } } };
  const known = await em.findOne(Reply, seen);
  const thread = known && (await em.findOne(Thread, { id: known.thread.id }, whole));
  const reply = thread && (await em.findOne(Reply, { id, thread }, whole));
  if (!reply) throw new NotFound(what);
  const [row] = await rowsWithin(em)<{ facts: ReplyRowFacts }>(
    sql`select ${replyFacts(sql`r`, ctx.scope)} as facts from reply r where r.id = ${reply.id}::uuid`,
  );
  const facts = judgedReply(ctx.subjects, ctx.viewer, row!.facts);
  allow(policy, ctx.viewer, facts, refusal(facts));
  return reply;
}
