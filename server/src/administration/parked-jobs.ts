import sql, { type Sql } from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

/** Jobs that were tried as often as they may be. graphile-worker keeps them with their last error and leaves them alone. */
export const parkedJobs: Sql = sql`(select j.id, t.identifier as task, j.attempts, left(j.last_error, 500) as last_error,
    j.created_at, j.updated_at as parked_at, j.payload::jsonb as payload
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts >= j.max_attempts and j.locked_at is null)`;

/** How many there are, for whoever watches the hub from outside. */
export async function countParkedJobs(rows: Rows): Promise<number> {
  const [counted] = await rows<{ count: number }>(sql`select count(*)::int as count from ${parkedJobs} parked`);
  return counted!.count;
}
