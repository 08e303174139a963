/** The address is the state of a search: words, choices, order, pages shown. */
export const facetParams = {
  KIND: 'kind',
  THEME: 'theme',
  ORGANISATION_TYPE: 'type',
  REGION: 'region',
  NATION: 'nation',
  YEAR: 'year',
} as const;
export type FacetName = keyof typeof facetParams;
export const facetNames = Object.keys(facetParams) as FacetName[];

export const sorts = {
  RELEVANCE: 'Most relevant',
  NEWEST: 'Newest',
  LARGEST_YEARLY_AMOUNT: 'Largest yearly £',
} as const;
export type Sort = keyof typeof sorts;

/** Where the results for some words are. */
export const searchPath = (text: string) => `/search?${withText(new URLSearchParams(), text)}`;

export const readText = (params: URLSearchParams) => params.get('q') ?? '';

export const readSort = (params: URLSearchParams): Sort => {
  const sort = params.get('sort')?.toUpperCase() ?? '';
  return sort in sorts ? (sort as Sort) : 'RELEVANCE';
};

export const readChosen = (params: URLSearchParams, facet: FacetName) => [
  ...new Set(params.getAll(facetParams[facet])),
];

/** Everything chosen, facet by facet. */
export const readAllChosen = (params: URLSearchParams) =>
  facetNames.flatMap((facet) => readChosen(params, facet).map((value) => ({ facet, value })));

/** The same search with other words, from its first page. */
export const withText = (params: URLSearchParams, text: string) =>
  changed(params, (next) => (text.trim() ? next.set('q', text) : next.delete('q')));

export const withSort = (params: URLSearchParams, sort: Sort) =>
  changed(params, (next) => (sort === 'RELEVANCE' ? next.delete('sort') : next.set('sort', sort.toLowerCase())));

/** The same search with one value of a facet chosen, or no longer. */
export const withChoice = (params: URLSearchParams, facet: FacetName, value: string, on: boolean) =>
  changed(params, (next) => {
    const others = readChosen(params, facet).filter((other) => other !== value);
    next.delete(facetParams[facet]);
    for (const each of on ? [...others, value] : others) next.append(facetParams[facet], each);
  });

export const withoutChoices = (params: URLSearchParams) =>
  changed(params, (next) => facetNames.forEach((facet) => next.delete(facetParams[facet])));

function changed(params: URLSearchParams, change: (next: URLSearchParams) => void) {
  const next = new URLSearchParams(params);
  next.delete('shown');
  change(next);
  return next;
}
