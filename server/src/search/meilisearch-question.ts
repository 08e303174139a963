import type { Find } from '../platform/search-index.ts';
import { embedderName, type Meaning } from './embedder.ts';
import { attributesFor, countsIn } from './facet-attributes.ts';
import type { Candidate, Candidates } from './finding.ts';
import type { MeilisearchAsking } from './meilisearch-asking.ts';
import { askInParts, deepestInParts } from './meilisearch-parts.ts';
import { asText, countingsOf, filterOf, type Query, shown } from './meilisearch-query.ts';
import { partsOf } from './parts.ts';
import type { Conjunction, Wanted } from './plan.ts';

/** One query at least: without words it is that for everything. */
const everything: Conjunction = { terms: [] };

/**
 * Asks the engine for what is wanted, and once more for each facet in which something is chosen: its counts are those
 * without its own choice. Several conjunctions are one federated search, whose total and counts are those of their union.
 */
export async function askMeilisearch(
  asking: MeilisearchAsking,
  index: { uid: string; meaning: Meaning | null },
  question: Find,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Candidates> {
  const { meaning } = index;
  if (meaning && !meaning.away && question.sort === 'RELEVANCE' && mayBeMeant(wanted)) {
    const patience = AbortSignal.timeout(patienceWithMeaning);
    const either = signal ? AbortSignal.any([signal, patience]) : patience;
    const asked = meaning
      // Others may wait for the same vector: that this search is given up is no reason to let it go.
      .vectorOf(question.text, patience)
      .then((vector) => askBoth(asking, index.uid, question, wanted, { vector, least: meaning.least }, either));
    const answer = await asked.catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      // Without who makes vectors, words still find; and should the engine itself be away, asking again will tell.
      meaning.failed();
      return null;
    });
    if (answer) return answer;
  }
  return askByWords(asking, index.uid, question, wanted, signal);
}

/** A meaning knows no quotation marks and no minus. */
const mayBeMeant = ({ any, without }: Wanted): boolean =>
  any.length > 0 && without.length === 0 && !any.some(({ terms }) => terms.some(({ quoted }) => quoted));

type Alike = { vector: number[]; least: number };

/** By words and by meaning: totals and counts are those of both, and how alike the first are is asked besides. */
async function askBoth(
  asking: MeilisearchAsking,
  uid: string,
  question: Find,
  wanted: Wanted,
  alike: Alike,
  signal?: AbortSignal,
): Promise<Candidates> {
  const nearest = { ...byMeaning(uid, alike, filterOf(question)), limit: mostAlike, showRankingScore: true };
  const [both, [answer]] = await Promise.all([
    askByWords(asking, uid, question, wanted, signal, alike),
    asking.multiSearch([nearest], signal),
  ]);
  const scores = new Map((answer?.hits ?? []).map((hit) => [hit.id, Number(hit['_rankingScore'])]));
  return { ...both, found: both.found.map((each) => ({ ...each, alike: scores.get(each.id) ?? 0 })) };
}

const mostAlike = 50;
/** Milliseconds; what is left of a search's time must do for words. */
const patienceWithMeaning = 350;
const byMeaning = (indexUid: string, { vector, least }: Alike, filter: string[]) => ({
  indexUid,
  vector,
  hybrid: { embedder: embedderName, semanticRatio: 1 },
  rankingScoreThreshold: least,
  filter,
  attributesToRetrieve: shown,
});

async function askByWords(
  asking: MeilisearchAsking,
  indexUid: string,
  question: Find,
  wanted: Wanted,
  signal?: AbortSignal,
  alike?: Alike,
): Promise<Candidates> {
  const { limit, offset } = question;
  const parts =
    alike || wanted.any.length < 2 || question.sort !== 'RELEVANCE' ? null : partsOf(wanted.any, wanted.all);
  if (parts && offset + limit <= deepestInParts)
    return askInParts(asking, indexUid, question, { parts, without: wanted.without }, signal);
  const sort = sortOf(question, wanted);
  const queriesWith = (filter: string[]): Query[] => [
    ...(wanted.any.length > 0 ? wanted.any : [everything]).map((conjunction) => ({
      indexUid,
      q: asText(conjunction, wanted.without),
      matchingStrategy: 'all' as const,
      filter,
      ...(sort && { sort }),
      attributesToRetrieve: shown,
    })),
    ...(alike ? [byMeaning(indexUid, alike, filter)] : []),
  ];
  const countings = countingsOf(question);
  const searches = countings.map(({ names, filter }, at) => ({
    queries: queriesWith(filter),
    facets: attributesFor(names),
    ...(at === 0 ? { limit, offset } : { limit: 0, offset: 0 }),
  }));
  const answers = await asking.search(searches, signal);
  return {
    total: answers[0]!.total,
    found: answers[0]!.hits as Candidate[],
    facets: Object.assign({}, ...countings.map(({ names }, at) => countsIn(answers[at]!.facets, names))),
  };
}

function sortOf({ sort }: Find, { any }: Wanted): string[] | undefined {
  if (sort === 'LARGEST_YEARLY_AMOUNT') return ['yearlyAmount:desc', 'at:desc'];
  return sort === 'NEWEST' || any.length === 0 ? ['at:desc'] : undefined;
}
