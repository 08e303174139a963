import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';

/** All events of a community are for the same people as what is said in it. */
export async function followAudience(em: EntityManager, { kind, id }: SubjectRef, audience: string[]): Promise<void> {
  if (kind !== 'COMMUNITY') return;
  await rowsWithin(em)(sql`update event set audience = ${audience}::text[] where community_id = ${id}::uuid`);
}
