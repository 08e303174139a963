import { membershipCounts } from '../communities/required-role.ts';
import type { Rows } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';

const awayFor = '60 days';
const waitedFor = '14 days';

/** The last sign of somebody: a session, what they wrote, the month in which they were there, or having come. */
const lastSeen = (membership: Sql, now: Date): Sql => sql`greatest(${membership}.since,
  (select max(s.updated_at) from auth_session s where s.person_id = ${membership}.person_id),
  (select max(r.created_at) from reply r where r.author_id = ${membership}.person_id),
  (select max(t.created_at) from thread t where t.author_id = ${membership}.person_id),
  (select least(v.month + interval '1 month', ${now}::timestamptz) from community_visit v
    where v.person_id = ${membership}.person_id and v.community_id = ${membership}.community_id
    order by v.month desc limit 1))`;

const facilitates = (
  membership: Sql,
  community: Sql,
  now: Date,
): Sql => sql`${membership}.community_id = ${community}.id
  and ${membership}.status = 'ACTIVE' and ${membership}.role = 'FACILITATOR' and ${membershipCounts(membership, community, now)}`;

/** SQL of what communities lack at this moment: all, or one of them. Nothing of what is said inside is read. */
const needsNow = (now: Date, only: string | null): Sql => sql`
  with unseen as (
    select c.id as community_id, count(*)::int as count
    from reported_post p left join reply r on r.id = p.reply_id join thread t on t.id = coalesce(p.thread_id, r.thread_id)
      join community c on c.id = t.about_id
    where p.decided_at is null and (${only}::uuid is null or c.id = ${only}::uuid) and not exists (
      select from membership m where ${facilitates(sql`m`, sql`c`, now)}
        and m.person_id is distinct from (case when p.reply_id is null then t.author_id else r.author_id end))
    group by c.id)
  select c.id as community_id, run.count = 0 as lost,
    case when run.count > 0 and run.seen_at < ${now}::timestamptz - ${awayFor}::interval then run.seen_at end as away_since,
    coalesce(unseen.count, 0) as reports_unseen, asking.count as requests_waiting
  from community c left join unseen on unseen.community_id = c.id
    cross join lateral (select count(*)::int as count, max(${lastSeen(sql`m`, now)}) as seen_at from membership m
      where ${facilitates(sql`m`, sql`c`, now)}) run
    cross join lateral (select count(*)::int as count from membership m where m.community_id = c.id
      and m.status = 'REQUESTED' and m.since < ${now}::timestamptz - ${waitedFor}::interval) asking
  where c.closed_at is null and (${only}::uuid is null or c.id = ${only}::uuid)`;

/** Writes down what communities lack now, and forgets what they lack no more. Since when stays. */
export const refreshNeeds = (rows: Rows, now: Date, only: string | null = null): Promise<unknown> =>
  rows(sql`
    with need as materialized (select * from (${needsNow(now, only)}) n
        where n.lost or n.away_since is not null or n.reports_unseen > 0 or n.requests_waiting > 0),
      over as (delete from community_need k where (${only}::uuid is null or k.community_id = ${only}::uuid)
        and not exists (select from need where need.community_id = k.community_id))
    insert into community_need as known (community_id, since, lost_at, away_since, reports_unseen, requests_waiting)
    select community_id, ${now}::timestamptz, case when lost then ${now}::timestamptz end, away_since, reports_unseen, requests_waiting
    from need
    on conflict (community_id) do update set away_since = excluded.away_since, reports_unseen = excluded.reports_unseen,
      requests_waiting = excluded.requests_waiting,
      lost_at = case when excluded.lost_at is not null then coalesce(known.lost_at, excluded.lost_at) end`);

export type Need = { lost: boolean; away: boolean; unseen: boolean };

/** What one community lacks at this moment. */
export async function needOf(rows: Rows, now: Date, communityId: string): Promise<Need> {
  const [found] = await rows<Need>(sql`select n.lost, n.away_since is not null as away, n.reports_unseen > 0 as unseen
    from (${needsNow(now, communityId)}) n`);
  return found ?? { lost: false, away: false, unseen: false };
}
