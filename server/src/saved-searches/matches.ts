import { execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../platform/context.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { looksAt, looksAtFirst } from './memory.ts';
import type { SavedSearch } from './saved-search.ts';

type Question = Pick<SavedSearch, 'query'> & { filter: object | null };
export type Matches = { degraded: boolean; refs: SubjectRef[] };

const pageSize = 100;
/** Of a question in full, which many things answer a little. */
const mostAnswers = { first: 200, later: 30 };

const matching = parse(`
  query Matches($query: String!, $filter: SearchFilter, $sort: SearchSort!, $first: Int!, $after: String) {
    search(query: $query, filter: $filter, sort: $sort, likeMine: false, first: $first, after: $after) {
      degraded
      completeCount
      pageInfo { hasNextPage endCursor }
      edges { node { subject { id kind } } }
    }
  }`);

const narrowing = parse(`
  query Narrowing($query: String!, $filter: SearchFilter) {
    search(query: $query, filter: $filter, first: 1) {
      facets { values { label chosen } }
    }
  }`);

/**
 * The first matches for this viewer, newest first. The search is asked through the schema, as the web asks it:
 * its input is checked by the same classes, and what it learns later holds here too. Where nothing holds all that was
 * asked, the search offers what holds less: that is no match. A question in full has no such line, and so the best
 * answers to it count, the best first.
 */
export async function matches(
  schema: GraphQLSchema,
  ctx: Context,
  question: Question,
  first: boolean,
): Promise<Matches> {
  const newest = await take(schema, ctx, { ...question, sort: 'NEWEST' }, first ? looksAtFirst : looksAt);
  const complete = question.query === '' || newest.some(({ degraded }) => degraded) ? 1 : newest[0]!.completeCount;
  if (complete === 0) return { degraded: false, refs: [] };
  return whole(
    complete === null
      ? await take(schema, ctx, { ...question, sort: 'RELEVANCE' }, mostAnswers[first ? 'first' : 'later'])
      : newest,
  );
}

const whole = (pages: Found[]): Matches =>
  pages.some(({ degraded }) => degraded)
    ? { degraded: true, refs: [] }
    : { degraded: false, refs: pages.flatMap(({ edges }) => edges.map(({ node }) => node.subject)) };

async function take(
  schema: GraphQLSchema,
  ctx: Context,
  question: Question & { sort: 'NEWEST' | 'RELEVANCE' },
  most: number,
): Promise<Found[]> {
  const pages: Found[] = [];
  let after: string | null = null;
  do {
    const first = Math.min(pageSize, most - pages.length * pageSize);
    const { search }: { search: Found } = await asked(schema, ctx, matching, { ...question, first, after });
    pages.push(search);
    after = !search.degraded && search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after !== null && pages.length * pageSize < most);
  return pages;
}

/** What narrows the search, in words; throws what the search would, were it asked. */
export async function narrowedBy(schema: GraphQLSchema, ctx: Context, question: Question): Promise<string[]> {
  const { search } = await asked<{ search: Narrowed }>(schema, ctx, narrowing, question);
  return search.facets.flatMap(({ values }) => values.flatMap(({ label, chosen }) => (chosen ? [label] : [])));
}

type Found = {
  degraded: boolean;
  completeCount: number | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { subject: SubjectRef } }[];
};
type Narrowed = { facets: { values: { label: string; chosen: boolean }[] }[] };

async function asked<Data>(
  schema: GraphQLSchema,
  contextValue: Context,
  document: ReturnType<typeof parse>,
  variableValues: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  const [error] = errors ?? [];
  if (error) throw error.originalError instanceof GraphQLError ? error.originalError : (error.originalError ?? error);
  return data as Data;
}
