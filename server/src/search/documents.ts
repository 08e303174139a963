import { createHash } from 'node:crypto';
import type { Rows } from '../platform/rows.ts';
import type { IndexedDocument, SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { stemsOfDocument } from './stems.ts';

/** Documents of these subjects as their rows are now. Those not to be found are left out. */
export async function documentsOf(
  rows: Rows,
  searchables: Searchable[],
  refs: SubjectRef[],
): Promise<IndexedDocument[]> {
  const byKind = Map.groupBy(refs, ({ kind }) => kind);
  const read = searchables.flatMap((searchable) => {
    const ids = [...new Set(byKind.get(searchable.kind)?.map(({ id }) => id))];
    return ids.length > 0 ? [searchable.documents(rows, ids)] : [];
  });
  return (await Promise.all(read)).flat().map(indexed);
}

/** As the engines hold it. */
export function indexed(document: SearchDocument): IndexedDocument {
  const version = createHash('sha1').update(JSON.stringify(document)).digest('base64url').slice(0, 16);
  return { ...document, stems: stemsOfDocument(document), version };
}
