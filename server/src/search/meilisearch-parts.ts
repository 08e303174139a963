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
  const most = offset + limit;
  const countings = countingsOf(question);
  const query = (part: Part, filter: string[], hitsPerPage: number) => ({
    indexUid,
    q: asText(part, [...without, ...part.without]),
    matchingStrategy: 'all',
    filter,
    attributesToRetrieve: shown,
    page: 1,
    hitsPerPage: part.sign > 0 ? hitsPerPage : 0,
  });
  const share = shareOf(most, parts);
  const queries = countings.flatMap(({ names, filter }, nth) =>
    parts.map((part, at) => ({
      ...query(part, filter, nth > 0 ? 0 : at === 0 ? most : share),
      facets: attributesFor(names),
    })),
  );
  const answers = await asking.multiSearch(queries, signal);
  const counts = countings.map(({ names }, nth) => {
    const mine = answers.slice(nth * parts.length, (nth + 1) * parts.length);
    return countsIn(summed(mine, parts), names);
  });
  const main = answers.slice(0, parts.length);
  const lists = main.map(({ hits }) => hits);
  const cutShort = cutShortOf(main, { most, share });
  const again = cutShort.map((at) => query(parts[at]!, countings[0]!.filter, most));
  const whole = again.length > 0 ? await asking.multiSearch(again, signal) : [];
  for (const [nth, at] of cutShort.entries()) lists[at] = whole[nth]!.hits;
  return {
    total: main.reduce((sum, { totalHits = 0 }, at) => sum + parts[at]!.sign * totalHits, 0),
    found: inTurns(lists).slice(offset, most),
    facets: Object.assign({}, ...counts),
  };
}

/**
 * So many hits of each part but the first are asked for to begin with: what is shown takes them in turns, and each hit costs
 * the engine as much as a tenth of a search. Where others have too few, those that have more are asked for all.
 */
const shareOf = (most: number, parts: Part[]): number =>
  Math.min(most, Math.ceil((2 * most) / parts.filter(({ sign }) => sign > 0).length));

/** Lists of which more is needed: those that are longer than their share, where the shares together are too few. */
function cutShortOf(main: { hits: Hit[]; totalHits?: number }[], { most, share }: { most: number; share: number }) {
  if (inTurns(main.map(({ hits }) => hits.slice(0, share))).length >= most) return [];
  return main.flatMap(({ hits, totalHits = 0 }, at) =>
    hits.length > 0 && hits.length < Math.min(most, totalHits) ? [at] : [],
  );
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

type Hit = Record<string, unknown>;

/** The first of each, then the second of each: every wording has its share. What two parts have in common comes once. */
function inTurns(lists: Hit[][]): Candidate[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => (list[at] ? [list[at]] : []))).flat();
  return [...new Map(all.map((hit) => [hit['id'], hit as Candidate])).values()];
}
