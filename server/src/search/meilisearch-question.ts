import { maySeeFilter } from '../platform/audience.ts';
import type { FacetName, Find, Found } from '../platform/search-index.ts';
import { SubjectKind } from '../platform/vocabulary.ts';
import { Marker, type Texts } from './excerpt.ts';
import { attributeOf, chosenIn, facetNames, spansIn } from './facet-attributes.ts';
import { asText, isEmpty, type QueryWords } from './query-words.ts';
import type { Strictness } from './strictness.ts';
import type { Vocabulary } from './vocabulary.ts';

const strategies = { all: 'all', rarest: 'frequency', any: 'last' } as const satisfies Record<Strictness, string>;

/** One query of a multi-search. */
type Query = {
  indexUid: string;
  q: string;
  matchingStrategy: (typeof strategies)[Strictness];
  filter: string[];
  page: number;
  hitsPerPage: number;
  sort?: string[];
  facets: string[];
  attributesToRetrieve: string[];
};

type Hit = Texts & { id: string; kind: SubjectKind };
export type QueryResult = {
  hits: Record<string, unknown>[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

/** Taken whole and marked by us; see excerpt.ts. */
const shown = ['id', 'kind', 'title'] satisfies (keyof Hit)[];
const texts = ['summary', 'body', 'replies'] satisfies (keyof Hit)[];
const noTexts = { summary: '', body: '', replies: [] };

/** The question, and one more for each facet in which something is chosen: its counts are those without its own choice. */
export function queriesOf(indexUid: string, question: Find, words: QueryWords, strictness: Strictness): Query[] {
  const { chosen, limit, offset, facets } = question;
  const [page, hitsPerPage] = pageAround(offset, limit);
  const open = facetNames.filter((name) => facets && !chosen[name]?.length);
  const common = { indexUid, q: asText(words), matchingStrategy: strategies[strictness] };
  const main: Query = {
    ...common,
    filter: filterOf(question),
    page,
    hitsPerPage,
    sort: sortOf(question, words),
    facets: open.map((name) => attributeOf[name]),
    attributesToRetrieve: question.snippets ? [...shown, ...texts] : shown,
  };
  const others = chosenIn(facets ? chosen : {}).map(([name]): Query => {
    const filter = filterOf(question, name);
    return { ...common, filter, page: 1, hitsPerPage: 0, facets: [attributeOf[name]], attributesToRetrieve: [] };
  });
  return [main, ...others];
}

export function foundIn(results: QueryResult[], question: Find, words: QueryWords, vocabulary: Vocabulary): Found {
  const [main] = results;
  const { offset, limit } = question;
  const [page, hitsPerPage] = pageAround(offset, limit);
  const first = offset - (page - 1) * hitsPerPage;
  const marker = new Marker(words, vocabulary);
  const hits = (main!.hits.slice(first, first + limit) as Hit[]).map(({ id, kind, ...given }) => ({
    id,
    kind,
    title: given.title,
    ...marker.excerpt({ ...noTexts, ...given }),
  }));
  const counts: Record<string, Record<string, number>> = Object.assign(
    {},
    ...results.map((each) => each.facetDistribution),
  );
  const facets = question.facets
    ? Object.fromEntries(facetNames.map((name) => [name, counts[attributeOf[name]] ?? {}]))
    : {};
  return { total: main!.totalHits ?? 0, hits, facets };
}

/** Totals are exact only by pages: the smallest page that holds all that is wanted. */
export function pageAround(offset: number, limit: number): [page: number, size: number] {
  let size = Math.max(1, limit);
  while (Math.floor(offset / size) !== Math.floor((offset + Math.max(1, limit) - 1) / size)) size += 1;
  return [Math.floor(offset / size) + 1, size];
}

function sortOf({ sort }: Find, words: QueryWords): string[] | undefined {
  if (sort === 'LARGEST_YEARLY_AMOUNT') return ['yearlyAmount:desc', 'at:desc'];
  return sort === 'NEWEST' || isEmpty(words) ? ['at:desc'] : undefined;
}

/** All of these must hold. The kinds are named so that nothing else, such as the canary, is ever found unless asked for. */
export function filterOf(
  { viewer, withheld, chosen }: Pick<Find, 'viewer' | 'withheld' | 'chosen'>,
  without?: FacetName,
): string[] {
  const conditions = [maySeeFilter(viewer) ?? oneOf('kind', Object.keys(SubjectKind))];
  if (withheld.length > 0) conditions.push(`NOT ${oneOf('id', withheld)}`, `NOT ${oneOf('communityId', withheld)}`);
  for (const [name, values] of chosenIn(chosen))
    if (name !== without) conditions.push(oneOf(attributeOf[name], values));
  for (const [attribute, { from, to }] of spansIn(chosen)) {
    if (from !== null) conditions.push(`${attribute} >= ${from}`);
    if (to !== null) conditions.push(`${attribute} <= ${to}`);
  }
  return conditions;
}

/** No value of ours holds a quotation mark or a backslash; one of a client's that does can be no value of ours. */
const oneOf = (attribute: string, values: string[]): string =>
  `${attribute} IN [${values.map((value) => `"${value.replaceAll(/["\\\p{C}]/gu, ' ')}"`).join(', ')}]`;
