import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound, Unauthenticated } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import type { SubjectRef } from '../platform/subject.ts';

const most = 1_000;
const kept = new Set<SubjectRef['kind']>(['THREAD', 'CASE_STUDY', 'DOCUMENT']);

/** Keeps something in the viewer's list, at a reply where one is named. */
export async function bookmark(ctx: Context, id: string, replyId?: string | null): Promise<SubjectRef> {
  const ref = await seen(ctx, id);
  const reply = replyId && isId(replyId) ? replyId : null;
  const written = await ctx.rows(sql`
    insert into bookmark (person_id, subject_id, kind, reply_id, at)
    select ${ctx.viewer.personId}::uuid, ${ref.id}::uuid, ${ref.kind},
      (select r.id from reply r where r.id = ${reply}::uuid and r.thread_id = ${ref.id}::uuid), ${ctx.clock()}::timestamptz
    where (select count(*) from bookmark where person_id = ${ctx.viewer.personId}::uuid) < ${most}::int
    on conflict (person_id, subject_id) do update set reply_id = excluded.reply_id, at = excluded.at returning 1`);
  if (written.length === 0) throw new Conflict(`You keep ${most} already. Remove some first.`);
  return ref;
}

/** Takes it out again; twice is as once. */
export async function removeBookmark(ctx: Context, id: string): Promise<SubjectRef> {
  const ref = await seen(ctx, id);
  await ctx.rows(
    sql`delete from bookmark where person_id = ${ctx.viewer.personId}::uuid and subject_id = ${ref.id}::uuid`,
  );
  return ref;
}

async function seen(ctx: Context, id: string): Promise<SubjectRef> {
  if (!ctx.viewer.personId) throw new Unauthenticated();
  const ref = await ctx.subjects.refOf(ctx, checkedId(id));
  if (!ref || !kept.has(ref.kind)) throw new NotFound();
  return ref;
}
