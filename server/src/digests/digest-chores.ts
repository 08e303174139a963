import sql from '../platform/sql.ts';
import type { Hub } from '../hub.ts';
import { digestsTask } from '../notifications/wake-mails.ts';
import type { Chore } from '../platform/chore.ts';
import { makeDigests } from './make-digests.ts';

const keptForDays = 30;
const day = 24 * 3600 * 1000;

/** What the clock makes mails do. */
export const digestChores = (hub: Pick<Hub, 'rows' | 'clock'>): Chore[] => [
  {
    name: digestsTask,
    when: '* * * * *',
    async run() {
      while (await makeDigests(hub));
    },
  },
  {
    name: 'tidy-digests',
    when: '30 2 * * *',
    async run() {
      const since = new Date(hub.clock().getTime() - keptForDays * day);
      await hub.rows(sql`delete from digest where made_at < ${since}::timestamptz`);
    },
  },
];
