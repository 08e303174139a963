import sql from '../platform/sql.ts';
import { isId } from '../platform/ids.ts';
import { Refused } from '../platform/search-index.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { Engines } from './engines.ts';
import { write } from './index-writing.ts';
import { reportAsJob } from './poisonous.ts';

/** With as many old documents as this, all are written anew. */
export const mostMended = 1_000;

/** Some of those that an earlier hub wrote, in either index: while it is replaced by this one, it may go on writing. */
export async function oldDocuments({ rows, meilisearch }: Engines): Promise<string[]> {
  const kept = await rows<{ id: string }>(
    sql`select id from search_document where form < ${meilisearch.form}::int limit ${mostMended}::int`,
  );
  const held = await meilisearch.written(meilisearch.form, mostMended);
  return [...new Set([...kept.map(({ id }) => id), ...held])];
}

/** Writes these documents as this code would; of an id that no row has, whatever its kind, nothing is left. */
export async function mend(engines: Engines, ids: string[]): Promise<void> {
  const [own, strange] = [ids.filter(isId), ids.filter((id) => !isId(id))];
  await (
    await engines.meilisearch.drop(strange)
  )();
  if (own.length === 0) return;
  const kinds = new Map<string, SubjectRef['kind']>();
  for (const { kind, documents } of engines.searchables)
    for (const { id } of await documents(engines.rows, own)) kinds.set(id, kind);
  const anyKind = engines.searchables[0]!.kind;
  const refs = own.map((id) => ({ kind: kinds.get(id) ?? anyKind, id }));
  for (const [ref, written] of await write(engines, refs)) {
    if (written instanceof Refused) throw written;
    if (written.poisonous) await reportAsJob(engines, ref);
  }
}
