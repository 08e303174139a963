import { type Chosen, FacetName, type IndexedDocument, type Span, type SpanName } from '../platform/search-index.ts';

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

/** Facets in which something is chosen. */
export const chosenIn = (chosen: Chosen): [FacetName, string[]][] =>
  facetNames.flatMap((name) => (chosen[name]?.length ? [[name, chosen[name]] as [FacetName, string[]]] : []));

/** Spans that are chosen, by the attribute they are of. */
export const spansIn = (chosen: Chosen): [(typeof numberOf)[SpanName], Span][] =>
  (Object.keys(numberOf) as SpanName[]).flatMap((name) => (chosen[name] ? [[numberOf[name], chosen[name]]] : []));
