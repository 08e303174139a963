import type { Scope } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { facilitates } from './facilitated.ts';

/** Whether nobody said, changed or deleted anything in the thread since then: a week later nobody asks. */
const untouched = (thread: Sql, at: Sql, now: Date): Sql =>
  sql`(${at} > ${now}::timestamptz - interval '7 days' and coalesce(${thread}.edited_at <= ${at}, true)
    and not exists (select from reply r where r.thread_id = ${thread}.id
      and greatest(r.created_at, r.edited_at, r.deleted_at) > ${at}))`;

type Undoable = (self: Sql, scope: Pick<Scope, 'now' | 'viewer' | 'subjects'>) => Sql;

/** Of a row of thread_merge: the viewer facilitates what is left, and nobody wrote in it since. */
export const mayUndoMerge: Undoable = (self, scope) =>
  sql`exists (select from thread t where t.id = ${self}.into_id and t.merged_into_id is null
    and ${untouched(sql`t`, sql`${self}.at`, scope.now)} and ${facilitates(sql`t`, scope)})`;

/** Of a row of thread_split: the same of what was split off, which is as it was made. */
export const mayUndoSplit: Undoable = (self, scope) =>
  sql`exists (select from thread t join thread before on before.id = ${self}.from_id and before.about_id = t.about_id
    where t.id = ${self}.into_id and t.merged_into_id is null and before.merged_into_id is null
      and t.removed_for is null and before.removed_for is null and ${untouched(sql`t`, sql`${self}.at`, scope.now)}
      and not exists (select from thread_merge m where m.into_id = t.id)
      and not exists (select from thread_split s where s.from_id = t.id) and ${facilitates(sql`t`, scope)})`;
