import sql, { type Sql } from '../platform/sql.ts';

/** Whether an event's community was closed before it would begin: then nobody is told of it, and no calendar shows it as coming. */
export const isShelved = (event: Sql): Sql =>
  sql`exists (select from community closed where closed.id = ${event}.community_id and closed.closed_at < ${event}.starts_at)`;
