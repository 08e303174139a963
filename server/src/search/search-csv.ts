import type { Context } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { Invalid } from '../platform/errors.ts';
import { largestPage } from '../platform/page.ts';
import { type Asked, named } from '../platform/selection.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { inWords } from './facets.ts';
import { search, type SearchArgs } from './search.ts';
import type { SearchCsv } from './search-csv.types.ts';

export const mostRows = 1_000;

const head = ['Title', 'Kind', 'Council', 'Type', 'Region', 'Year', 'Pounds a year', 'Link'];

const kinds: Record<SubjectKind, string> = {
  CASE_STUDY: 'Case study',
  THREAD: 'Discussion',
  COMMUNITY: 'Community',
  PERSON: 'Person',
  ORGANISATION: 'Council',
  EVENT: 'Event',
  DOCUMENT: 'Document',
};

type Council = { name: string; type: string; region: string | null };
/** Any subject, by the fields that its kind has. */
type Found = Partial<Council> & {
  id: string;
  kind: SubjectKind;
  title: string;
  url: string;
  organisation?: Council;
  roles?: { current: boolean; organisation: Council }[];
  yearlyAmount?: number | null;
  publishedAt?: string | null;
};

/** What a search finds, in its order, as a table: page by page through the same doors as the results on screen. */
export async function searchCsv(ctx: Context, { first, ...args }: SearchArgs): Promise<SearchCsv> {
  if (!(first >= 1 && first <= mostRows)) throw new Invalid({ first: `Ask for 1 to ${mostRows} rows.` });
  const found = new Map<string, Found>();
  let [total, after, more]: [number, string | null, boolean] = [0, null, true];
  while (more && found.size < first) {
    const page = await search(ctx, results, { ...args, first: Math.min(largestPage, first - found.size), after });
    for (const { node } of page.edges) found.set(node.subject.id, node.subject as unknown as Found);
    [total, after, more] = [page.totalCount, page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  const rows = [...found.values()].map((each) => rowOf(each, ctx.settings.publicUrl));
  return { text: csvOf([head, ...rows]), rowCount: rows.length, totalCount: total };
}

function rowOf({ kind, title, url, publishedAt, yearlyAmount, ...of }: Found, publicUrl: string) {
  const { name, type, region }: Partial<Council> =
    of.organisation ?? of.roles?.find(({ current }) => current)?.organisation ?? of;
  const year = publishedAt ? Number(yearInLondon.format(new Date(publishedAt))) : null;
  const council = name ? [name, type ? inWords(type) : null, region ?? null] : [null, null, null];
  return [title, kinds[kind], ...council, year, yearlyAmount ?? null, publicUrl + url];
}

const yearInLondon = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'Europe/London' });

/** The fields that an operation would ask for. */
const asked = (name: string, types: Record<string, Asked[]>): Asked => ({
  ...named(name),
  fieldsByTypeName: Object.fromEntries(
    Object.entries(types).map(([type, fields]) => [type, Object.fromEntries(fields.map((each) => [each.name, each]))]),
  ),
});
const council = [named('name'), named('type'), named('region')];
const subject = asked('subject', {
  Subject: [named('id'), named('kind'), named('title'), named('url')],
  CaseStudy: [asked('organisation', { Organisation: council }), named('yearlyAmount'), named('publishedAt')],
  Person: [asked('roles', { Role: [named('current'), asked('organisation', { Organisation: council })] })],
  Organisation: council,
});
const results = asked('search', {
  SearchResults: [asked('edges', { SearchEdge: [asked('node', { SearchHit: [subject] })] })],
});
