import type { EntityManager } from '@mikro-orm/postgresql';
import { heldSubject } from '../discussions/held-subject.ts';
import { judgedPlaceOf } from '../discussions/judged-place.ts';
import { Reply } from '../discussions/reply.ts';
import { tell } from '../discussions/thread.commands.ts';
import { Thread } from '../discussions/thread.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { transact } from '../platform/transact.ts';
import { decide } from './deciding.ts';
import { judge } from './moderation.policy.ts';
import { Removal } from './removal.ts';
import { locked, tellAuthor } from './removing.commands.ts';
import { ReportedPost } from './report.ts';

const refusal = 'Only those who facilitate here decide this, and nobody of what they wrote themselves.';
/** What was removed is seen by nobody's audience any more: who may decide is asked below. */
const unseen = { filters: { visible: { everything: true } } };

/** What was reported stays: whoever reported it is told so. */
export const dismissReports = (ctx: Context, id: string): Promise<SubjectRef> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(ReportedPost, { id: checkedId(id) }, unseen);
    const held = known && (await hold(em, ctx, known));
    if (!known || !held) throw new NotFound();
    const { place, thread, mayJudge } = held;
    // Whoever it is about does not learn that it was reported.
    if (!mayJudge) throw new NotFound();
    const [{ reason } = { reason: null }] = await rowsWithin(em)<{ reason: Removal['reason'] | null }>(
      sql`select reason from report where post_id = ${id}::uuid order by at limit 1`,
    );
    const post = await em.findOneOrFail(ReportedPost, { id }, { ...locked, ...unseen });
    if (post.decidedAt) return place;
    recordAct(em, ctx, place, 'REPORT_DISMISSED', { reason, threadId: thread.id });
    await decide(em, ctx, place, (each) => sql`${each}.id = ${id}::uuid`, 'KEPT');
    return place;
  });

/** Puts back what was removed, for those who may read what it stands among. */
export const restorePost = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const known = await em.findOne(Removal, { id: checkedId(id) }, unseen);
    const held = known && (await hold(em, ctx, known));
    if (!known || !held) throw new NotFound();
    const { place, discussed, audience, thread, reply, mayJudge } = held;
    if (!mayJudge) throw new Forbidden(refusal);
    const removal = await em.findOneOrFail(Removal, { id }, { ...locked, ...unseen });
    if (removal.undoneAt) return id;
    removal.undoneAt = ctx.clock();
    if (reply) {
      Object.assign(reply, { removedFor: null, deletedAt: null, body: removal.words });
      await rowsWithin(em)(sql`update thread set reply_count = reply_count + 1 where id = ${thread.id}::uuid`);
    } else {
      await discussed.spoken?.(em, thread.aboutId, thread.lastActivityAt, 1);
      Object.assign(thread, { removedFor: null, audience });
    }
    recordAct(em, ctx, place, 'POST_RESTORED', { reason: removal.reason, removalId: id, threadId: thread.id });
    audit(em, ctx, 'thread.restored', thread.id, { removalId: id });
    await tell(em, ctx, 'restored', thread);
    await tellAuthor(em, ctx, removal, 'What you wrote was put back', `/removed/${id}`);
    return id;
  });

type Post = Pick<Removal, 'thread' | 'reply'>;

/** The place, the thread and the reply, locked in that order; null where the viewer is not to know of it. */
async function hold(em: EntityManager, ctx: Context, { thread: of, reply: answer }: Post) {
  const first = answer ? await em.findOne(Reply, { id: answer.id }, unseen) : null;
  const threadId = of?.id ?? first?.thread.id;
  const before = threadId ? await em.findOne(Thread, { id: threadId }, unseen) : null;
  if (!before) return null;
  const about = await heldSubject(em, ctx, before.aboutId);
  const thread = await em.findOneOrFail(Thread, { id: before.id }, { ...locked, ...unseen });
  const reply = first ? await em.findOneOrFail(Reply, { id: first.id }, { ...locked, ...unseen }) : null;
  const authorId = (reply ?? thread).author?.id ?? null;
  const mayFacilitate = about.discussed.facilitate(ctx.viewer, about.facts);
  if (!mayFacilitate && authorId !== ctx.viewer.personId) return null;
  if (thread.aboutId !== about.id) throw new Conflict('Somebody moved it at the same moment. Look again.');
  const place = await judgedPlaceOf(em, ctx, thread);
  return { ...about, place, thread, reply, mayJudge: judge(ctx.viewer, { mayFacilitate, authorId }) };
}
