import type { Suggested } from '../platform/search-index.ts';
import { SubjectKind } from '../platform/vocabulary.ts';
import { Marker } from './excerpt.ts';
import type { QueryWords } from './query-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export const suggestedKinds = Object.keys(SubjectKind) as SubjectKind[];

/** What was found, with its titles marked. */
export function markedTitles(
  hits: Omit<Suggested, 'titleMarked'>[],
  words: QueryWords,
  vocabulary: Vocabulary,
): Suggested[] {
  const marker = new Marker(words, vocabulary);
  const titleMarked = (title: string) => marker.excerpt({ title, summary: '', body: '', replies: [] }).titleMarked;
  return hits.map(({ id, kind, title }) => ({ id, kind, title, titleMarked: titleMarked(title) }));
}

/** So many of what was found, every kind having its turn; those of a kind stand together, the kinds in a fixed order. */
export function mixed<Hit extends { kind: SubjectKind }>(hits: Hit[], most: number): Hit[] {
  const byKind = suggestedKinds.map((kind) => hits.filter((hit) => hit.kind === kind));
  const counts = byKind.map(() => 0);
  for (let left = most, round = 0; left > 0 && byKind.some((each) => each.length > round); round++)
    for (const [at, each] of byKind.entries()) if (each.length > round && left-- > 0) counts[at]! += 1;
  return byKind.flatMap((each, at) => each.slice(0, counts[at]));
}
