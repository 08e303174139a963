import sql, { raw } from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { Context } from '../platform/context.ts';
import { NotFound, Unauthenticated } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import type { SubjectRef } from '../platform/subject.ts';

/**
 * The viewer has read a thread up to a reply, or its opening alone. Waits for nobody; what was
 * read before stays read, in whatever order devices report.
 */
export async function markThreadRead(ctx: Context, given: string, upTo?: string | null): Promise<string> {
  const { personId } = ctx.viewer;
  if (!personId) throw new Unauthenticated();
  const id = checkedId(given, 'This discussion');
  const reply = isId(upTo ?? '') ? upTo : null;
  const [seen] = await ctx.rows<SubjectRef>(sql`
    with seen as (
      select t.id, t.about_kind, t.about_id,
        coalesce((select created_at from reply where id = ${reply}::uuid and thread_id = t.id), t.created_at) as at
      from thread t where t.id = ${id}::uuid and ${maySeeSql(ctx.viewer, sql`t.audience`)}),
    kept as (
      insert into thread_reading (person_id, thread_id, at) select ${personId}::uuid, id, at from seen
      on conflict (person_id, thread_id) do update set at = excluded.at where thread_reading.at < excluded.at)
    select about_kind as kind, about_id as id from seen`);
  if (seen) await ctx.subjects.offerOf(seen.kind).discussed?.visited?.(ctx.rows, seen.id, personId, ctx.clock());
  return id;
}

/** All that is said about a subject is read now. */
export async function markThreadsRead(ctx: Context, aboutId: string): Promise<SubjectRef> {
  const { personId } = ctx.viewer;
  if (!personId) throw new Unauthenticated();
  const ref = await ctx.subjects.refOf(ctx, checkedId(aboutId));
  const { shape, discussed } = ref ? ctx.subjects.offerOf(ref.kind) : {};
  if (!ref || !shape || !discussed) throw new NotFound();
  await ctx.rows(sql`
    insert into subject_reading (person_id, subject_id, at)
    select ${personId}::uuid, a.id, ${ctx.clock()}::timestamptz from ${raw(`"${shape.table}"`)} a
    where a.id = ${ref.id}::uuid and ${maySeeSql(ctx.viewer, discussed.audience(sql`a`))}
    on conflict (person_id, subject_id) do update set at = excluded.at where subject_reading.at < excluded.at`);
  return ref;
}
