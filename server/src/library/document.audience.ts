import type { EntityManager } from '@mikro-orm/postgresql';
import { showThreads } from '../discussions/thread.audience.ts';
import type { FileHolder } from '../platform/file-holder.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { documentShape } from './document.shape.ts';

/** All documents of a community are for the same people as what is said in it; removed ones for nobody. */
export async function followAudience(em: EntityManager, { kind, id }: SubjectRef, audience: string[]): Promise<void> {
  if (kind !== 'COMMUNITY') return;
  await rowsWithin(em)(
    sql`update document set audience = ${audience}::text[] where community_id = ${id}::uuid and removed_at is null`,
  );
  const kept = sql`select d.id from document d where d.community_id = ${id}::uuid and d.removed_at is null`;
  await showThreads(em, 'DOCUMENT', kept, audience);
}

/** Whoever reads a document may have the files of all its versions. */
export const documentHolder: FileHolder = {
  kind: 'DOCUMENT',
  visible: (id, scope) =>
    sql`exists (select from document held where held.id = ${id} and ${documentShape.visible(sql`held`, scope)})`,
  exists: (id) => sql`exists (select from document held where held.id = ${id})`,
};
