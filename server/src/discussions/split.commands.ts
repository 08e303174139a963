import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { type HeldSubject, heldSubject } from './held-subject.ts';
import { loadedThread } from './loaded.ts';
import { bodyLimits, tell, titleLimits } from './thread.commands.ts';
import { ThreadSplit } from './thread-split.ts';
import { facilitate } from './thread.policy.ts';
import { Thread } from './thread.ts';

type Splitting = { threadId: string; replyIds: string[]; title: string; body: string; idempotencyKey?: string | null };

const what = 'This discussion';
const most = 100;
const refusal = () => 'Only facilitators make a new discussion of replies.';

/** Takes replies out of a discussion into a new one in the same place, which a facilitator opens. Returns the new one's id. */
export const splitThread = (ctx: Context, { idempotencyKey, ...given }: Splitting): Promise<string> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(Thread, { id: checkedId(given.threadId, what) });
    if (!known) throw new NotFound(what);
    const about = await heldSubject(em, ctx, known.aboutId);
    const thread = await loadedThread(em, ctx, known.id, { policy: facilitate, refusal });
    if (thread.aboutId !== about.id) throw new Conflict('Somebody moved it at the same moment. Look again.');
    return once(em, ctx, idempotencyKey, given, () => split(em, ctx, about, thread, given));
  });

async function split(
  em: EntityManager,
  ctx: Context,
  about: HeldSubject,
  from: Thread,
  given: Omit<Splitting, 'idempotencyKey'>,
) {
  const replyIds = await checkedReplies(em, from, given.replyIds);
  const [now, by] = [ctx.clock(), em.getReference(Person, ctx.viewer.personId!)];
  const into = em.create(Thread, {
    id: crypto.randomUUID(),
    aboutKind: about.kind,
    aboutId: about.id,
    audience: about.audience,
    title: checkedText('title', given.title, titleLimits),
    body: checkedText('body', given.body, bodyLimits),
    author: by,
    replyCount: replyIds.length,
    createdAt: now,
    lastActivityAt: now,
  });
  if (replyIds.includes(from.acceptedReplyId ?? '')) from.acceptedReplyId = null;
  em.create(ThreadSplit, { from, into, by, replyCount: replyIds.length, at: now });
  await about.discussed.spoken?.(em, about.id, now, 1);
  await em.flush();
  await carry(em, from.id, into.id, replyIds);
  audit(em, ctx, 'thread.split', from.id, { into: into.id, replies: replyIds.length });
  await tell(em, ctx, 'split', from);
  await tell(em, ctx, 'split-off', into);
  return into.id;
}

/** Those that can go, in the order in which they were written. Who asked without a name stays with the question. */
async function checkedReplies(em: EntityManager, { id }: Thread, given: string[]): Promise<string[]> {
  const wanted = [...new Set(given)];
  if (wanted.length === 0) throw new Invalid({ replyIds: 'Choose the replies that go into the new discussion.' });
  if (wanted.length > most) throw new Invalid({ replyIds: `Choose at most ${most} at a time.` });
  const found = await rowsWithin(em)<{ id: string; anonymous: boolean }>(
    sql`select r.id, r.anonymous from reply r where r.thread_id = ${id}::uuid and r.id = any(${wanted.filter(isId)}::uuid[])
      and r.deleted_at is null and r.removed_for is null order by r.created_at, r.id for update`,
  );
  if (found.length < wanted.length) throw new Conflict('Some of these replies are not here any more. Look again.');
  if (found.some(({ anonymous }) => anonymous))
    throw new Forbidden('What was said without a name stays with its question: leave those replies here.');
  return found.map((each) => each.id);
}

/** What hangs on the replies goes along; how far each person had read here counts there too. */
async function carry(em: EntityManager, from: string, into: string, replyIds: string[]): Promise<void> {
  const rows = rowsWithin(em);
  await rows(sql`update reply set thread_id = ${into}::uuid where id = any(${replyIds}::uuid[])`);
  await rows(sql`update mention set thread_id = ${into}::uuid where item_id = any(${replyIds}::uuid[])`);
  await rows(sql`update reaction set thread_id = ${into}::uuid where item_id = any(${replyIds}::uuid[])`);
  await rows(sql`update thread set reply_count = reply_count - ${replyIds.length}::int where id = ${from}::uuid`);
  await rows(sql`insert into thread_reading (person_id, thread_id, at)
    select person_id, ${into}::uuid, at from thread_reading where thread_id = ${from}::uuid on conflict do nothing`);
}
