import type { EntityManager } from '@mikro-orm/postgresql';
import { isJudgedIn } from '../discussions/judged-place.ts';
import { tellFollowers, type Telling } from '../following/tell-followers.ts';
import type { News } from '../notifications/notify.ts';
import type { Context } from '../platform/context.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';

const tellingWithin = (em: EntityManager, ctx: Context): Telling => ({
  rows: rowsWithin(em),
  subjects: ctx.subjects,
  clock: ctx.clock,
});

export const keyOfReports = ({ id }: SubjectRef): string => `reports:${id}`;

/** Tells those who facilitate a place that something waits for them there; never the person it is about. */
export async function tellOfReport(
  em: EntityManager,
  ctx: Context,
  place: SubjectRef,
  aboutPersonId: string | null,
): Promise<void> {
  const facilitators = ctx.subjects.offerOf(place.kind).discussed?.facilitators?.(sql`${place.id}::uuid`, ctx.clock());
  if (!facilitators) return;
  const telling = tellingWithin(em, ctx);
  const table = place.kind === 'COMMUNITY' ? sql`community` : sql`case_study`;
  const [row] = await telling.rows<{ audience: string[]; slug: string }>(
    sql`select audience, slug from ${table} where id = ${place.id}::uuid`,
  );
  const news: News = {
    reason: 'REPORTED',
    key: keyOfReports(place),
    titles: { one: 'A report waits for you', several: '% reports wait for you' },
    url: place.kind === 'COMMUNITY' ? `/communities/${row!.slug}/facilitate` : '/curate/reports',
    subject: place,
    happenings: [{ at: ctx.clock(), by: null }],
  };
  const others = sql`select f.person_id from (${facilitators}) f where f.person_id is distinct from ${aboutPersonId}::uuid`;
  await tellFollowers(telling, others, row!.audience, news);
}

/** Once nothing waits there any more, there is nothing left to tell. */
export async function withdrawReports(em: EntityManager, { subjects }: Context, place: SubjectRef): Promise<void> {
  await rowsWithin(em)(sql`delete from notification n where n.key = ${keyOfReports(place)}
    and n.person_id in (select person_id from notification_subject s join notification o on o.id = s.notification_id
      where s.subject_id = ${place.id}::uuid and o.key = ${keyOfReports(place)})
    and not exists (select from reported_post p left join reply r on r.id = p.reply_id
      join thread t on t.id = coalesce(p.thread_id, r.thread_id)
      where p.decided_at is null and ${isJudgedIn(sql`t`, sql`${place.id}::uuid`, subjects)})`);
}
