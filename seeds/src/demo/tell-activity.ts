import { countMonths } from '@knowledge-hub/server/activity/count-month.ts';
import { monthsKept } from '@knowledge-hub/server/activity/months.ts';
import type { Hub } from '@knowledge-hub/server/hub.ts';

/** Members were there when they wrote, a third of the others in each of the last months; some have been away since the spring. */
export async function tellActivity({ pool, rows, clock }: Hub): Promise<void> {
  const now = clock();
  await pool.query(
    `insert into community_visit (community_id, month, person_id)
      select c.id, date_trunc('month', wrote.at at time zone 'Europe/London')::date, m.person_id
      from community c join membership m on m.community_id = c.id and m.status = 'ACTIVE'
        cross join lateral (
          select t.created_at as at from thread t where t.about_id = c.id and t.author_id = m.person_id
          union all select r.created_at from thread t join reply r on r.thread_id = t.id
            where t.about_id = c.id and r.author_id = m.person_id
          union all select $1::timestamptz - back * interval '1 month' from generate_series(1, 8) back
            where (hashtext(m.id::text || back) & 7) < 3 + hashtext(m.id::text) % 3) wrote
      where c.demonstration and wrote.at <= $1::timestamptz
      on conflict do nothing`,
    [now],
  );
  await pool.query(
    `update membership m set last_here_at = greatest(m.since, case when hashtext(m.id::text) & 7 = 0
        then $1::timestamptz - interval '75 days' else $1::timestamptz - (hashtext(m.id::text) & 15) * interval '1 day' end)
      from community c where c.id = m.community_id and c.demonstration and m.status = 'ACTIVE'`,
    [now],
  );
  const { rows: told } = await pool.query<{ id: string }>('select id from community where demonstration');
  for (const { id } of told) await countMonths(rows, { communityId: id, months: monthsKept, now });
}
