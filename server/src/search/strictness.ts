import type { Find, Found } from '../platform/search-index.ts';

/** How a query's words are taken: all of them, or in looser ways, the next where the one before finds nothing. */
export type Strictness = 'all' | 'rarest' | 'any';

const none: Found = { total: 0, hits: [], facets: {} };

/**
 * Asks for all words first, and more loosely only where all words find nothing at all. What is chosen in facets does not
 * decide that: with a choice that finds nothing, nothing is the true answer, and the other counts stay what they were.
 */
export async function fromStrictToLoose(
  question: Find,
  wordCount: number,
  looser: Strictness[],
  ask: (question: Find, strictness: Strictness) => Promise<Found>,
): Promise<Found> {
  const strict = await ask(question, 'all');
  if (strict.total > 0 || wordCount < 2) return strict;
  const narrowed = Object.keys(question.chosen).length > 0;
  if (narrowed && (await ask({ ...question, chosen: {}, facets: false, offset: 0, limit: 1 }, 'all')).total > 0)
    return strict;
  for (const strictness of looser) {
    const loose = await ask(question, strictness);
    if (loose.total > 0) return loose;
    const unnarrowed = narrowed
      ? await ask({ ...question, chosen: {}, facets: false, offset: 0, limit: 1 }, strictness)
      : none;
    if (unnarrowed.total > 0) return loose;
  }
  return strict;
}
