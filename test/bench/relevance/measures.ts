import { type Collection, relevantOf } from './collection.ts';

/** Finds at most 50 documents, the best first. */
export type Searcher = { name: string; search(text: string): Promise<string[]> };

/** Means over queries: nDCG@10 with gain 2^grade − 1, reciprocal rank within 10, and the share found within 50. */
export type Figures = { ndcg10: number; mrr10: number; recall50: number; queries: number };
/** `milliseconds` are the mean of a search, one after another. */
export type Measured = Figures & { name: string; milliseconds: number; byKind: Record<string, Figures> };

export const mostFound = 50;

export async function measure(searcher: Searcher, { queries, grades }: Collection): Promise<Measured> {
  const each: (Omit<Figures, 'queries'> & { kind: string })[] = [];
  let milliseconds = 0;
  for (const { id, text, kind } of queries) {
    const began = performance.now();
    const found = await searcher.search(text);
    milliseconds += performance.now() - began;
    each.push({ kind: kind ?? 'all', ...judge(found, new Map(relevantOf(grades, id))) });
  }
  const kinds = Map.groupBy(each, ({ kind }) => kind);
  const byKind = Object.fromEntries([...kinds].map(([kind, some]) => [kind, meansOf(some)]));
  return { name: searcher.name, ...meansOf(each), milliseconds: milliseconds / queries.length, byKind };
}

/** See Järvelin and Kekäläinen, “Cumulated gain-based evaluation of IR techniques” (2002). */
export function judge(found: string[], relevant: Map<string, number>): Omit<Figures, 'queries'> {
  const ideal = [...relevant.values()].sort((a, b) => b - a);
  const first = found.slice(0, 10).findIndex((id) => relevant.has(id));
  const gained = gain(found.map((id) => relevant.get(id) ?? 0));
  const inTime = found.slice(0, mostFound).filter((id) => relevant.has(id)).length;
  return {
    ndcg10: ideal.length > 0 ? gained / gain(ideal) : 0,
    mrr10: first >= 0 ? 1 / (first + 1) : 0,
    recall50: relevant.size > 0 ? inTime / relevant.size : 0,
  };
}

const gain = (grades: number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

function meansOf(each: Omit<Figures, 'queries'>[]): Figures {
  const mean = (of: 'ndcg10' | 'mrr10' | 'recall50') => each.reduce((sum, one) => sum + one[of], 0) / each.length;
  return { ndcg10: mean('ndcg10'), mrr10: mean('mrr10'), recall50: mean('recall50'), queries: each.length };
}
