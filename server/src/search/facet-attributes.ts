import {
  type Chosen,
  type FacetCounts,
  FacetName,
  type IndexedDocument,
  type Span,
  type SpanName,
} from '../platform/search-index.ts';

/** Where each facet's values stand in a document. */
export const attributeOf = {
  KIND: 'kind',
  THEME: 'themes',
  ORGANISATION_TYPE: 'organisationTypes',
  REGION: 'regions',
  NATION: 'nations',
  POPULATION: 'populationBands',
  EVIDENCE: 'evidence',
  YEAR: 'year',
} as const satisfies Record<FacetName, keyof IndexedDocument>;

/** Numbers by which a search can be narrowed to a span. */
export const numberOf = { DAY: 'day', YEARLY_AMOUNT: 'yearlyAmount' } as const satisfies Record<
  SpanName,
  keyof IndexedDocument
>;

export const facetNames = Object.keys(FacetName) as FacetName[];

/** Where a document has the values of all its facets in one list: an engine counts that in a quarter of the time of eight. */
export const counted = 'counted';
const beforeValue = ':';

export const countedValuesOf = (document: IndexedDocument): string[] =>
  facetNames.flatMap((name) =>
    [document[attributeOf[name]] ?? []].flat().map((value) => `${name}${beforeValue}${value}`),
  );

/** What an engine is to count so that these facets are known. */
export const attributesFor = (names: FacetName[]): string[] =>
  names.length > 1 ? [counted] : names.map((name) => attributeOf[name]);

/** How often an engine met each value of an attribute. */
export type Distribution = Record<string, Record<string, number>>;

/** The counts of these facets, out of what was counted for them. */
export function countsIn(distribution: Distribution, names: FacetName[]): FacetCounts {
  if (names.length === 1) return { [names[0]!]: distribution[attributeOf[names[0]!]] ?? {} };
  const counts: FacetCounts = Object.fromEntries(names.map((name) => [name, {}]));
  for (const [key, count] of Object.entries(distribution[counted] ?? {})) {
    const end = key.indexOf(beforeValue);
    const mine = counts[key.slice(0, end) as FacetName];
    if (mine) mine[key.slice(end + beforeValue.length)] = count;
  }
  return counts;
}

/** Facets in which something is chosen. */
export const chosenIn = (chosen: Chosen): [FacetName, string[]][] =>
  facetNames.flatMap((name) => (chosen[name]?.length ? [[name, chosen[name]] as [FacetName, string[]]] : []));

/** Spans that are chosen, by the attribute they are of. */
export const spansIn = (chosen: Chosen): [(typeof numberOf)[SpanName], Span][] =>
  (Object.keys(numberOf) as SpanName[]).flatMap((name) => (chosen[name] ? [[numberOf[name], chosen[name]]] : []));
