import { type Chosen, FacetName, type IndexedDocument } from '../platform/search-index.ts';

/** Where each facet's values stand in a document. */
export const attributeOf = {
  KIND: 'kind',
  THEME: 'themes',
  ORGANISATION_TYPE: 'organisationTypes',
  REGION: 'regions',
  NATION: 'nations',
  YEAR: 'year',
} as const satisfies Record<FacetName, keyof IndexedDocument>;

export const facetNames = Object.keys(FacetName) as FacetName[];

/** Facets in which something is chosen. */
export const chosenIn = (chosen: Chosen): [FacetName, string[]][] =>
  facetNames.flatMap((name) => (chosen[name]?.length ? [[name, chosen[name]] as [FacetName, string[]]] : []));
