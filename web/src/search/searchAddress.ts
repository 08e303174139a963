/** The address is the state of a search: words, choices, spans, order, councils like mine, pages shown. */
export const facetParams = {
  KIND: 'kind',
  THEME: 'theme',
  ORGANISATION_TYPE: 'type',
  REGION: 'region',
  NATION: 'nation',
  POPULATION: 'population',
  EVIDENCE: 'evidence',
  YEAR: 'year',
} as const;
export type FacetName = keyof typeof facetParams;
export const facetNames = Object.keys(facetParams) as FacetName[];

/** From and to, where each stands in the address. */
export const spanParams = { DAY: ['from', 'to'], YEARLY_AMOUNT: ['least', 'most'] } as const;
export type SpanName = keyof typeof spanParams;
export type SpanText = { from: string; to: string };
const spanNames = Object.keys(spanParams) as SpanName[];

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

/** Whether councils like mine come first; null leaves it to who is looking. */
export const readLikeMine = (params: URLSearchParams): boolean | null => {
  const like = params.get('like');
  return like === 'first' ? true : like === 'off' ? false : null;
};

export const readChosen = (params: URLSearchParams, facet: FacetName) => [
  ...new Set(params.getAll(facetParams[facet])),
];

/** Everything chosen, facet by facet. */
export const readAllChosen = (params: URLSearchParams) =>
  facetNames.flatMap((facet) => readChosen(params, facet).map((value) => ({ facet, value })));

const valid = { DAY: /^\d{4}-\d\d-\d\d$/, YEARLY_AMOUNT: /^\d{1,12}$/ };

/** What can be no day or no amount is not there. */
export const readSpan = (params: URLSearchParams, span: SpanName): SpanText => {
  const [from = '', to = ''] = spanParams[span].map((param) => {
    const text = params.get(param) ?? '';
    return valid[span].test(text) && (span !== 'DAY' || !Number.isNaN(Date.parse(text))) ? text : '';
  });
  return { from, to };
};

/** Spans of which an end is set. */
export const readAllSpans = (params: URLSearchParams) =>
  spanNames.map((name) => ({ name, ...readSpan(params, name) })).filter(({ from, to }) => from || to);

/** How many things the search is narrowed by. */
export const narrowedBy = (params: URLSearchParams) => readAllChosen(params).length + readAllSpans(params).length;

/** The same search with other words, from its first page. */
export const withText = (params: URLSearchParams, text: string) =>
  changed(params, (next) => (text.trim() ? next.set('q', text) : next.delete('q')));

export const withSort = (params: URLSearchParams, sort: Sort) =>
  changed(params, (next) => (sort === 'RELEVANCE' ? next.delete('sort') : next.set('sort', sort.toLowerCase())));

/** Councils like mine first, or no longer; they have a place only where the order is by relevance. */
export const withLikeMine = (params: URLSearchParams, on: boolean) =>
  changed(on ? withSort(params, 'RELEVANCE') : params, (next) => next.set('like', on ? 'first' : 'off'));

/** The same search with one value of a facet chosen, or no longer. */
export const withChoice = (params: URLSearchParams, facet: FacetName, value: string, on: boolean) =>
  changed(params, (next) => {
    const others = readChosen(params, facet).filter((other) => other !== value);
    next.delete(facetParams[facet]);
    for (const each of on ? [...others, value] : others) next.append(facetParams[facet], each);
  });

export const withSpan = (params: URLSearchParams, span: SpanName, { from, to }: SpanText) =>
  changed(params, (next) => {
    for (const [param, text] of [
      [spanParams[span][0], from],
      [spanParams[span][1], to],
    ] as const)
      if (text) next.set(param, text);
      else next.delete(param);
  });

export const withoutChoices = (params: URLSearchParams) =>
  changed(params, (next) => {
    for (const facet of facetNames) next.delete(facetParams[facet]);
    for (const span of spanNames) for (const param of spanParams[span]) next.delete(param);
  });

function changed(params: URLSearchParams, change: (next: URLSearchParams) => void) {
  const next = new URLSearchParams(params);
  next.delete('shown');
  change(next);
  return next;
}
