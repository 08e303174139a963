import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

/** How far the indexes are behind the rows. */
export type IndexLag = {
  /** Changes that are not yet in the indexes. */
  waiting: number;
  /** Since the oldest of them was made; 0 where none waits. */
  oldestSeconds: number;
  /** Given up, with their last error, until an administrator decides. */
  parked: number;
  /** Hidden at once, and still to leave the indexes. */
  withheld: number;
};

export async function indexLag(rows: Rows): Promise<IndexLag> {
  const [lag] = await rows<IndexLag>(sql`
    select count(*) filter (where attempts < max_attempts)::int as waiting,
      coalesce(round(extract(epoch from now() - min(created_at) filter (where attempts < max_attempts))::numeric, 1), 0)::float8
        as "oldestSeconds",
      count(*) filter (where attempts >= max_attempts and locked_at is null)::int as parked,
      (select count(*) from withheld)::int as withheld
    from graphile_worker.jobs where task_identifier = 'deliver'`);
  return lag!;
}
