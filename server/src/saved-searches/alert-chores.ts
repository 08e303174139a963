import sql from '../platform/sql.ts';
import type { Chore } from '../platform/chore.ts';
import type { Alerting } from './alerting.ts';
import { alertsJob, alertsTask } from './alerts-job.ts';
import { lookForNews } from './alerts.ts';

const day = 24 * 3600 * 1000;

/** What the clock makes saved searches do. */
export const alertChores = (alerting: Alerting): Chore[] => [
  {
    name: alertsTask,
    when: '*/5 * * * *',
    async run() {
      if (await lookForNews(alerting)) await alerting.rows(alertsJob());
    },
  },
  {
    name: 'purge-saved-searches',
    when: '40 2 * * *',
    async run() {
      const before = new Date(alerting.clock().getTime() - day);
      await alerting.rows(sql`delete from saved_search where deleted_at < ${before}::timestamptz`);
    },
  },
];
