import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { SubjectRef } from '../platform/subject.ts';

/**
 * All threads of a subject are for the same people as what is said in it: one statement, however many there are. What is
 * removed, or part of another one, stays out of sight.
 */
export async function followAudience(em: EntityManager, { kind, id }: SubjectRef, audience: string[]): Promise<void> {
  await rowsWithin(em)(
    sql`update thread set audience = ${audience}::text[] where about_id = ${id}::uuid and about_kind = ${kind}
      and removed_for is null and merged_into_id is null`,
  );
}
