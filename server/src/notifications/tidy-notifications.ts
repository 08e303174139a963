import sql from '../platform/sql.ts';
import type { Chore } from '../platform/chore.ts';
import type { Rows } from '../platform/rows.ts';

const keptForDays = 90;
const mostKept = 200;
const day = 24 * 3600 * 1000;

/** Nobody keeps more notifications than anybody would read, or for longer. */
export const tidyNotifications = ({ rows, clock }: { rows: Rows; clock: () => Date }): Chore => ({
  name: 'tidy-notifications',
  when: '20 2 * * *',
  async run() {
    const since = new Date(clock().getTime() - keptForDays * day);
    await rows(sql`
      delete from notification where at < ${since}::timestamptz or id in (
        select id from (select id, row_number() over (partition by person_id order by at desc, id desc) as place from notification) each
        where place > ${mostKept}::int)`);
  },
});
