import sql, { type Sql } from '../platform/sql.ts';

/** The id of the thread that this one is part of now, however often it was merged; its own while it is none. */
export const presentThread = (id: string): Sql => sql`(with recursive gone as (
    select t.id, t.merged_into_id from thread t where t.id = ${id}::uuid
    union all select t.id, t.merged_into_id from gone join thread t on t.id = gone.merged_into_id)
  select gone.id from gone where gone.merged_into_id is null)`;
