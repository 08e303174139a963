import type { Target } from './runs.ts';
import { resultsAlone, shapes, webOperations } from './operations.ts';
import { narrowed, questions } from './questions.ts';
import type { RawForm } from './raw-search.ts';
import type { Subjects } from './subjects.ts';

/** One GraphQL request as it goes over the wire. */
export type Asked = { query: string; variables: Record<string, unknown> };

/** A page as it is asked for, for several subjects in turn. `signedIn` says whose eyes it is for. */
export type Page = { name: string; signedIn: boolean; asks: Asked[] };

/** A page of the same content as peers were measured with. */
export type PeerPage = Page & { shape: keyof typeof shapes };

/** Each with the form in which Meilisearch alone can be asked the same, where it can. */
export type SearchPage = Page & { raw: RawForm | null };

export function searchPages(): SearchPage[] {
  const web = webOperations();
  const asked = (query: string, more: Record<string, unknown> = {}) =>
    questions.map((text) => ({ query, variables: { query: text, ...more } }));
  const full = asked(web('SearchPage'), { filter: narrowed, sort: 'RELEVANCE', likeMine: false });
  return [
    { name: 'suggestions as one types', signedIn: false, raw: null, asks: asked(web('Suggestions')) },
    { name: 'search: results', signedIn: false, raw: 'results', asks: asked(resultsAlone) },
    { name: 'search: facets', signedIn: false, raw: 'facets', asks: full },
    { name: 'search: facets', signedIn: true, raw: 'facets', asks: full },
  ];
}

/** Permissions included; `first` is the page size. */
export function peerPages({ studies, communities, threads }: Subjects, first?: number): PeerPage[] {
  const page = (shape: keyof typeof shapes, signedIn: boolean, variables: Record<string, unknown>[]): PeerPage => ({
    name: peerNames[shape],
    shape,
    signedIn,
    asks: variables.map((each) => ask(shapes[shape], each)),
  });
  const list = [{ first: first ?? 20 }];
  const study = studies.map((slug) => ({ slug }));
  return [
    page('list', false, list),
    page('list', true, list),
    page('study', false, study),
    page('study', true, study),
    page(
      'community',
      true,
      communities.map((slug) => ({ slug, first: first ?? 20 })),
    ),
    page(
      'thread',
      true,
      threads.map((id) => ({ id, first: first ?? 50 })),
    ),
  ];
}

const peerNames = {
  list: 'list of studies, council, themes',
  study: 'one study',
  community: 'community, threads, authors, counts',
  thread: 'thread, replies, authors',
};

/** What the web client really asks for these pages. */
export function webPages({ studies, communities, threads }: Subjects): Page[] {
  const web = webOperations();
  const page = (name: string, variables: Record<string, unknown>[]): Page => ({
    name: `web: ${name}`,
    signedIn: true,
    asks: variables.map((each) => ask(web(name), each)),
  });
  return [
    page('CaseStudiesPage', [{ filter: {}, sort: 'NEWEST' }]),
    page(
      'CaseStudyPage',
      studies.map((slug) => ({ slug })),
    ),
    page(
      'CommunityPage',
      communities.map((slug) => ({ slug })),
    ),
    page(
      'CommunityThreads',
      communities.map((slug) => ({ slug })),
    ),
    page(
      'ThreadPage',
      threads.map((id) => ({ id })),
    ),
  ];
}

export const requestOf = (asked: Asked, cookie?: string) => ({
  method: 'POST' as const,
  path: '/graphql',
  headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
  body: JSON.stringify(asked),
});

/** As something to fire at. */
export const targetOf = (
  { url, pids }: { url: string; pids?: { api: number | undefined } },
  { cookie }: Subjects,
  { name, signedIn, asks }: Page,
): Target => ({
  name,
  by: signedIn ? 'signed in' : 'anonymous',
  url,
  pid: pids?.api,
  requests: asks.map((asked) => requestOf(asked, signedIn ? cookie : undefined)),
  isRight: (body) => body.startsWith('{"data"') && !body.includes('"degraded":true'),
});

const ask = (query: string, variables: Record<string, unknown>): Asked => ({ query, variables });
