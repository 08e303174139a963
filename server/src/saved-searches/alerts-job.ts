import sql, { type Sql } from '../platform/sql.ts';

export const alertsTask = 'alerts';

/**
 * The statement that has the worker look for what is due, now. It has no queue of its own: one that a killed worker
 * has locked would stay so for hours, whereas two runs at once hurt nobody.
 */
export const alertsJob = (): Sql =>
  sql`select graphile_worker.add_job(${alertsTask}::text, job_key := ${alertsTask}::text, max_attempts := 3)`;
