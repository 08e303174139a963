import sql from 'sql-template-tag';
import { documentForm } from '../platform/search-index.ts';
import { documentsOf } from './documents.ts';
import type { Engines } from './engines.ts';
import { inWritingTurn } from './writing-turn.ts';

/** With as many old documents as this, all are written anew. */
export const mostMended = 1_000;

/** Some of those that an earlier hub wrote, in either index: while it is replaced by this one, it may go on writing. */
export async function oldDocuments({ rows, meilisearch }: Engines): Promise<string[]> {
  const kept = await rows<{ id: string }>(
    sql`select id from search_document where form < ${documentForm}::int limit ${mostMended}::int`,
  );
  const held = await meilisearch.written(documentForm, mostMended);
  return [...new Set([...kept.map(({ id }) => id), ...held])];
}

/** Writes these documents as this code would. */
export async function mend({ pool, rows, searchables, postgres, meilisearch }: Engines, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const refs = searchables.flatMap(({ kind }) => ids.map((id) => ({ kind, id })));
  const settles = await inWritingTurn(pool, async () => {
    const documents = await documentsOf(rows, searchables, refs);
    const present = new Set(documents.map(({ id }) => id));
    const gone = ids.filter((id) => !present.has(id));
    await postgres.drop(gone);
    await postgres.put(documents);
    return [await meilisearch.drop(gone), await meilisearch.put(documents)];
  });
  for (const settle of settles) await settle();
}
