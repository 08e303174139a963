import sql, { type Sql } from '../platform/sql.ts';
import type { Chore } from '../platform/chore.ts';
import type { Rows } from '../platform/rows.ts';

const keptDays = 400;
/** What was asked once or twice may say more of who asked than of the sector: it goes as soon as trends need it no longer. */
const rareDays = 60;
const rare = 3;
const atOnce = 5_000;

/** Lets counts of searches go when their time is over; how many. Safe to run at any time. */
export async function forgetSearches(rows: Rows, now: Date): Promise<number> {
  const daysAgo = (days: number) => sql`(${now.toISOString().slice(0, 10)}::date - ${days}::int)`;
  const old = await forget(rows, sql`day <= ${daysAgo(keptDays)}`);
  const seldom = await forget(
    rows,
    sql`day <= ${daysAgo(rareDays)} and query in (select query from search_count group by query having sum(asked) < ${rare}::int)`,
  );
  await rows(sql`delete from handled_query where handling <> 'IGNORED' and at < ${daysAgo(keptDays)}`);
  return old + seldom;
}

/** Nightly. */
export const forgettingSearches = ({ rows, clock }: { rows: Rows; clock: () => Date }): Chore => ({
  name: 'forget-searches',
  when: '10 3 * * *',
  run: async () => void (await forgetSearches(rows, clock())),
});

/** Piece by piece, so that nobody who counts meanwhile waits for long. */
async function forget(rows: Rows, which: Sql): Promise<number> {
  for (let gone = 0; ;) {
    const [{ count } = { count: 0 }] = await rows<{ count: number }>(sql`
      with gone as (delete from search_count where ctid = any(array(
        select ctid from search_count where ${which} limit ${atOnce}::int)) returning true)
      select count(*)::int as count from gone`);
    gone += count;
    if (count < atOnce) return gone;
  }
}
