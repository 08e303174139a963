import { createHash } from 'node:crypto';
import type { Rows } from '../platform/rows.ts';
import type { IndexedDocument, SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { stemsOfDocument } from './stems.ts';

/** Documents of these subjects as their rows are now. Those not to be found are left out. */
export const documentsOf = async (
  rows: Rows,
  searchables: Searchable[],
  refs: SubjectRef[],
): Promise<IndexedDocument[]> => (await plainDocumentsOf(rows, searchables, refs)).map(indexed);

/** As above, as the rooms make them. */
export async function plainDocumentsOf(
  rows: Rows,
  searchables: Searchable[],
  refs: SubjectRef[],
): Promise<SearchDocument[]> {
  const byKind = Map.groupBy(refs, ({ kind }) => kind);
  const read = searchables.flatMap((searchable) => {
    const ids = [...new Set(byKind.get(searchable.kind)?.map(({ id }) => id))];
    return ids.length > 0 ? [searchable.documents(rows, ids)] : [];
  });
  return (await Promise.all(read)).flat();
}

/** As the engines hold it. */
export const indexed = (document: SearchDocument): IndexedDocument => ({
  ...document,
  stems: stemsOfDocument(document),
  version: versionOfDocument(document),
});

/** Differs wherever anything in the document does. */
export const versionOfDocument = (document: SearchDocument): string =>
  createHash('sha1').update(JSON.stringify(document)).digest('base64url').slice(0, 16);
