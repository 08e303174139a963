import type { Rows } from '../platform/rows.ts';
import type { IndexedDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Documents of these subjects as their rows are now, with the vocabulary's aliases. Those not to be found are left out. */
export async function documentsOf(
  rows: Rows,
  searchables: Searchable[],
  vocabulary: Vocabulary,
  refs: SubjectRef[],
): Promise<IndexedDocument[]> {
  const byKind = Map.groupBy(refs, ({ kind }) => kind);
  const read = searchables.flatMap((searchable) => {
    const ids = [...new Set(byKind.get(searchable.kind)?.map(({ id }) => id))];
    return ids.length > 0 ? [searchable.documents(rows, ids)] : [];
  });
  return (await Promise.all(read)).flat().map((document) => {
    const { title, summary, body, names, replies } = document;
    return { ...document, aliases: vocabulary.aliasesOf([title, summary, body, ...names, ...replies]) };
  });
}
