import { facilitates } from '../discussions/facilitated.ts';
import sql, { type Sql } from '../platform/sql.ts';
import type { Pointer, Scope } from '../platform/shape.ts';

/** SQL of a query of the thread (`t`) that a row about a thread or a reply (`r`) is of. */
const threadOf = (self: Sql): Sql =>
  sql`from thread t left join reply r on r.id = ${self}.reply_id where t.id = coalesce(${self}.thread_id, r.thread_id)`;

/** The id of the thread that the row is of, itself or by the reply. */
export const threadIdOf = (self: Sql): Sql =>
  sql`coalesce(${self}.thread_id, (select r.thread_id from reply r where r.id = ${self}.reply_id))`;

/** Who wrote what the row is of. */
const authorIdOf = (self: Sql): Sql => sql`(case when ${self}.reply_id is null then t.author_id else r.author_id end)`;

/** Whether the viewer facilitates where it was said. */
export const facilitatesPost = (self: Sql, scope: Scope): Sql =>
  sql`exists (select ${threadOf(self)} and ${facilitates(sql`t`, scope)})`;

/** The same, of what others wrote: nobody judges their own case. */
export const mayJudge = (self: Sql, scope: Scope): Sql =>
  sql`exists (select ${threadOf(self)} and ${facilitates(sql`t`, scope)}
    and ${authorIdOf(self)} is distinct from ${scope.viewer.personId}::uuid)`;

/** The community or case study it was said in. */
export const placeOfPost = (self: Sql): Pointer => ({
  kind: sql`(select t.about_kind ${threadOf(self)})`,
  id: sql`(select t.about_id ${threadOf(self)})`,
  among: ({ discussed }) => discussed !== undefined,
});
