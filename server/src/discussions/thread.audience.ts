import type { EntityManager } from '@mikro-orm/postgresql';
import { announceEach } from '../platform/announce.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';

/**
 * All threads of a subject are for the same people as what is said in it: one statement, however many there are. What is
 * removed, or part of another one, stays out of sight.
 */
export const followAudience = (em: EntityManager, { kind, id }: SubjectRef, audience: string[]): Promise<void> =>
  showThreads(em, kind, sql`select ${id}::uuid`, audience);

/** The same of all subjects of a kind that a query gives the ids of. */
export async function showThreads(em: EntityManager, kind: SubjectKind, ids: Sql, audience: string[]): Promise<void> {
  await rowsWithin(em)(
    sql`update thread set audience = ${audience}::text[] where about_id = any(array(${ids})) and about_kind = ${kind}
      and removed_for is null and merged_into_id is null`,
  );
}

/** What is said about a subject that goes out of sight goes with it, in search too; with another audience it comes back. */
export async function hideThreads(em: EntityManager, about: SubjectRef, audience: string[] = []): Promise<void> {
  const ids = sql`select t.id from thread t where t.about_id = ${about.id}::uuid and t.about_kind = ${about.kind}`;
  await followAudience(em, about, audience);
  if (audience.length === 0)
    await rowsWithin(em)(sql`insert into withheld (id) ${ids} on conflict (id) do update set token = uuidv7()`);
  await announceEach(em, audience.length === 0 ? 'hidden' : 'shown', 'THREAD', ids);
}
