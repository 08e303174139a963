import type { EntityManager } from '@mikro-orm/postgresql';
import { loadedReply, loadedThread } from '../discussions/loaded.ts';
import { judgedPlaceOf } from '../discussions/judged-place.ts';
import { report as mayReportReply } from '../discussions/reply.policy.ts';
import type { Reply } from '../discussions/reply.ts';
import { report as mayReport } from '../discussions/thread.policy.ts';
import type { Thread } from '../discussions/thread.ts';
import { Person } from '../identity/person.ts';
import type { ReportReason } from '../moderation-log/report-reason.ts';
import type { Context } from '../platform/context.ts';
import { type Limit, RateLimits } from '../platform/rate-limit.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { tellOfReport } from './facilitators.ts';
import { Report, ReportedPost } from './report.ts';

type Given = { reason: ReportReason; note?: string | null };

const refusal = () => 'Everybody who reads it may report what others wrote, once their e-mail address is confirmed.';
const reports: Limit = { name: 'report', most: 20, seconds: 3600 };

/** Says what is wrong with a discussion to those who facilitate. To say so twice is to say it once. */
export const reportThread = (ctx: Context, id: string, given: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const thread = await loadedThread(em, ctx, id, { policy: mayReport, refusal });
    return report(em, ctx, { thread, reply: null }, given);
  });

/** The same of a reply. */
export const reportReply = (ctx: Context, id: string, given: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const reply = await loadedReply(em, ctx, id, { policy: mayReportReply, refusal });
    return report(em, ctx, { thread: reply.thread, reply }, given);
  });

type Post = { thread: Thread; reply: Reply | null };

async function report(em: EntityManager, ctx: Context, { thread, reply }: Post, given: Given): Promise<string> {
  const note = checkedText('note', given.note, {
    most: 1_000,
    least: given.reason === 'OTHER' ? 1 : 0,
    name: 'what is wrong with it',
  });
  const what = reply ? { reply } : { thread };
  const waiting = await em.findOne(ReportedPost, { ...what, decidedAt: null });
  const author = em.getReference(Person, ctx.viewer.personId!);
  const own = waiting && (await em.findOne(Report, { post: waiting, author }));
  if (own) return own.id;
  await new RateLimits(ctx.rows, ctx.clock).spend(reports, ctx.viewer.personId!);
  const post = waiting ?? em.create(ReportedPost, { ...what, at: ctx.clock() });
  const made = em.create(Report, {
    id: crypto.randomUUID(),
    post,
    author,
    reason: given.reason,
    note,
    at: ctx.clock(),
  });
  await em.flush();
  await tellOfReport(em, ctx, await judgedPlaceOf(em, ctx, thread), (reply ?? thread).author?.id ?? null);
  return made.id;
}
