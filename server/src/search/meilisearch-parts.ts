import type { Find } from '../platform/search-index.ts';
import { attributesFor, countsIn, type Distribution } from './facet-attributes.ts';
import type { Candidate, Candidates } from './finding.ts';
import type { MeilisearchAsking } from './meilisearch-asking.ts';
import { asText, countingsOf, shown } from './meilisearch-query.ts';
import type { Part } from './parts.ts';

/** Of each part all hits before those wanted are asked for. */
export const deepestInParts = 1_200;

/**
 * What several conjunctions find, by searches whose findings add up: all of them together in one request take the engine
 * half as long as one federated search, which costs it some 6 ms before it begins.
 */
export async function askInParts(
  asking: MeilisearchAsking,
  indexUid: string,
  question: Find,
  { parts, without }: { parts: Part[]; without: string[][] },
  signal?: AbortSignal,
): Promise<Candidates> {
  const { limit, offset } = question;
  const countings = countingsOf(question);
  const queries = countings.flatMap(({ names, filter }, at) =>
    parts.map((part) => ({
      indexUid,
      q: asText(part, [...without, ...part.without]),
      matchingStrategy: 'all',
      filter,
      facets: attributesFor(names),
      attributesToRetrieve: shown,
      page: 1,
      hitsPerPage: at === 0 && part.sign > 0 ? offset + limit : 0,
    })),
  );
  const answers = await asking.multiSearch(queries, signal);
  const counts = countings.map(({ names }, at) => {
    const mine = answers.slice(at * parts.length, (at + 1) * parts.length);
    return countsIn(summed(mine, parts), names);
  });
  const main = answers.slice(0, parts.length);
  return {
    total: main.reduce((sum, { totalHits = 0 }, at) => sum + parts[at]!.sign * totalHits, 0),
    found: inTurns(main.map(({ hits }) => hits)).slice(offset, offset + limit),
    facets: Object.assign({}, ...counts),
  };
}

/** What the parts have, added up; without what none has in the end. */
function summed(answers: { facetDistribution?: Distribution }[], parts: Part[]): Distribution {
  const sums: Distribution = {};
  for (const [at, { facetDistribution = {} }] of answers.entries())
    for (const [attribute, distribution] of Object.entries(facetDistribution)) {
      const mine = (sums[attribute] ??= {});
      for (const [value, count] of Object.entries(distribution))
        mine[value] = (mine[value] ?? 0) + parts[at]!.sign * count;
    }
  for (const mine of Object.values(sums))
    for (const [value, count] of Object.entries(mine)) if (count <= 0) delete mine[value];
  return sums;
}

/** The first of each, then the second of each: every wording has its share. What two parts have in common comes once. */
function inTurns(lists: Record<string, unknown>[][]): Candidate[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => (list[at] ? [list[at]] : []))).flat();
  return [...new Map(all.map((hit) => [hit['id'], hit as Candidate])).values()];
}
