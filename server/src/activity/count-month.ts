import type { Rows } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';

/** An answer is a reply of somebody else that still stands. */
const soon = '3 days';
const fewest = 3;
/** Invitations are deleted half a year after they were sent: what was counted before stays as it is. */
const invitationsKept = '170 days';

type Counted = { communityId: string; months: number; now: Date };

/** Counts the last months of a community, the present one among them, from what is there now. */
export async function countMonths(rows: Rows, { communityId, months, now }: Counted): Promise<void> {
  const at = sql`${now}::timestamptz`;
  await rows(sql`
    insert into community_month as known (community_id, month, writers, councils, readers, threads, crossed, questions,
      answered_soon, answered, median_minutes, invited, came, documents, events, places, counted_at)
    select c.id, m.month::date, said.writers, said.councils, visits.readers, begun.threads, begun.crossed, asked.questions,
      asked.answered_soon, asked.answered, case when asked.answered >= ${fewest}::int then asked.median_minutes end,
      case when m.starts > ${at} - ${invitationsKept}::interval then sent.invited end,
      case when m.starts > ${at} - ${invitationsKept}::interval then sent.came end,
      added.documents, held.events, held.places, ${at}
    from community c
      cross join lateral (select month, month at time zone 'Europe/London' as starts,
          (month + interval '1 month') at time zone 'Europe/London' as ends
        from generate_series(0, ${months}::int - 1) back
          cross join lateral (select date_trunc('month', ${at} at time zone 'Europe/London') - back * interval '1 month' as month) each) m
      cross join lateral (${whoWrote}) said
      cross join lateral (select case when count(*) > 0 or m.month::date > (
            select min(v.month) from community_visit v where v.community_id = c.id) then count(*)::int end as readers
        from community_visit v where v.community_id = c.id and v.month = m.month::date) visits
      cross join lateral (select count(*)::int as threads, count(*) filter (where ${crossed})::int as crossed
        from thread t where ${begun}) begun
      cross join lateral (select count(*)::int as questions, count(first.at)::int as answered,
          count(*) filter (where first.at <= t.created_at + ${soon}::interval)::int as answered_soon,
          round(percentile_cont(0.5) within group (order by extract(epoch from first.at - t.created_at) / 60))::int as median_minutes
        from thread t cross join lateral (${firstAnswer}) first where ${begun} and t.question) asked
      cross join lateral (select count(*)::int as invited, count(i.accepted_at)::int as came from invitation i
        where i.community_id = c.id and ${within(sql`i.invited_at`)} and (i.revoked_at is null or i.accepted_at is not null)) sent
      cross join lateral (select count(*)::int as documents from document d
        where d.community_id = c.id and ${within(sql`d.created_at`)} and d.removed_at is null) added
      cross join lateral (select count(*)::int as events, coalesce(sum(p.taken), 0)::int as places
        from event e left join places p on p.id = e.id
        where e.community_id = c.id and ${within(sql`e.starts_at`)} and e.starts_at <= ${at} and e.cancelled_at is null) held
    where c.id = ${communityId}::uuid
    on conflict (community_id, month) do update set writers = excluded.writers, councils = excluded.councils,
      readers = excluded.readers, threads = excluded.threads, crossed = excluded.crossed, questions = excluded.questions,
      answered_soon = excluded.answered_soon, answered = excluded.answered, median_minutes = excluded.median_minutes,
      invited = coalesce(excluded.invited, known.invited), came = coalesce(excluded.came, known.came),
      documents = excluded.documents, events = excluded.events, places = excluded.places, counted_at = excluded.counted_at`);
}

const within = (moment: Sql): Sql => sql`${moment} >= m.starts and ${moment} < m.ends`;
const begun = sql`t.about_id = c.id and ${within(sql`t.created_at`)} and t.removed_for is null
  and t.merged_into_id is null`;
const stands = sql`r.deleted_at is null and r.removed_for is null`;

/** A role at an authority on the day of a moment. */
const roleAt = (role: Sql, moment: Sql): Sql => sql`${role}.starts_on <= ${moment}::date
  and (${role}.ends_on is null or ${role}.ends_on >= ${moment}::date)
  and exists (select from organisation o where o.id = ${role}.organisation_id and o.type <> 'SUPPORT_BODY')`;

/** Whoever asks without a name is counted nowhere: a count of one would tell who it was. */
const whoWrote = sql`
  with posts as (
    select t.author_id, t.created_at as at from thread t where ${begun} and not t.anonymous
    union all
    select r.author_id, r.created_at from thread t join reply r on r.thread_id = t.id
    where t.about_id = c.id and t.last_activity_at >= m.starts and t.created_at < m.ends and t.removed_for is null
      and ${within(sql`r.created_at`)} and ${stands} and not r.anonymous)
  select count(distinct posts.author_id)::int as writers, count(distinct ro.organisation_id)::int as councils
  from posts left join role ro on ro.person_id = posts.author_id and ${roleAt(sql`ro`, sql`posts.at`)}`;

const firstAnswer = sql`select min(r.created_at) as at from reply r
  where r.thread_id = t.id and ${stands} and coalesce(r.author_id <> t.author_id, true)`;

/** Somebody of a council to which whoever began it does not belong. */
const crossed = sql`not t.anonymous and exists (select from role own where own.person_id = t.author_id and ${roleAt(sql`own`, sql`t.created_at`)})
  and exists (select from reply r join role other on other.person_id = r.author_id and ${roleAt(sql`other`, sql`r.created_at`)}
    where r.thread_id = t.id and ${stands} and not r.anonymous and r.author_id <> t.author_id
      and not exists (select from role own where own.person_id = t.author_id and own.organisation_id = other.organisation_id
        and ${roleAt(sql`own`, sql`t.created_at`)}))`;
