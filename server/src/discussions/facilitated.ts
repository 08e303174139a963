import sql, { join, type Sql } from '../platform/sql.ts';
import type { Scope } from '../platform/shape.ts';

/** `facilitate` of whatever a thread hangs on, in SQL. */
export const facilitates = (thread: Sql, { viewer, subjects }: Scope): Sql => {
  const cases = subjects.offers.flatMap(({ kind, discussed }) =>
    discussed?.facilitatedBy
      ? [sql`when ${kind} then ${discussed.facilitatedBy(sql`${thread}.about_id`, viewer)}`]
      : [],
  );
  return cases.length > 0 ? sql`(case ${thread}.about_kind ${join(cases, ' ')} else false end)` : sql`false`;
};
