import type { Chore } from '../platform/chore.ts';
import { londonMonth } from '../platform/london.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { monthsKept, monthsThatChange } from './months.ts';
import { countMonths } from './count-month.ts';

const batch = 200;

type Due = { communityId: string; whole: boolean };

/** The months in which most still changes each hour, all of them once a day. */
export const countActivity = ({ rows, clock }: { rows: Rows; clock: () => Date }): Chore => ({
  name: 'count-activity',
  when: '*/15 * * * *',
  async run() {
    for (const { communityId, whole } of await due(rows, clock()))
      await countMonths(rows, { communityId, months: whole ? monthsKept : monthsThatChange, now: clock() });
    await forgetVisits(rows, clock());
  },
});

/** Those that were not counted for longest come first. */
const due = (rows: Rows, now: Date): Promise<Due[]> => {
  const month = londonMonth(sql`${now}::timestamptz`);
  return rows<Due>(sql`
    select c.id as "communityId", (first.counted_at is null or first.counted_at < ${now}::timestamptz - interval '1 day') as whole
    from community c
      left join community_month first on first.community_id = c.id and first.month = (${month} - ${monthsKept - 1}::int * interval '1 month')::date
      left join community_month present on present.community_id = c.id and present.month = ${month}
    where present.counted_at is null or present.counted_at < ${now}::timestamptz - interval '55 minutes'
      or first.counted_at is null or first.counted_at < ${now}::timestamptz - interval '1 day'
    order by present.counted_at nulls first, c.id limit ${batch}::int`);
};

/** What is counted no more needs nobody's months. */
async function forgetVisits(rows: Rows, now: Date): Promise<void> {
  await rows(sql`delete from community_visit v using community c where v.community_id = c.id
    and v.month < ${londonMonth(sql`${now}::timestamptz`)} - ${monthsKept}::int * interval '1 month'`);
}
