import { execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../platform/context.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { SavedSearch } from './saved-search.ts';

type Question = Pick<SavedSearch, 'query'> & { filter: object | null };
export type Matches = { degraded: boolean; refs: SubjectRef[] };

const pageSize = 100;

const matching = parse(`
  query Matches($query: String!, $filter: SearchFilter, $first: Int!, $after: String) {
    search(query: $query, filter: $filter, sort: NEWEST, first: $first, after: $after) {
      degraded
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
 * its input is checked by the same classes, and what it learns later holds here too. Stops where it is degraded.
 */
export async function matches(schema: GraphQLSchema, ctx: Context, question: Question, most: number): Promise<Matches> {
  const refs: SubjectRef[] = [];
  let after: string | null = null;
  do {
    const { search }: { search: Found } = await asked(schema, ctx, matching, { ...question, first: pageSize, after });
    if (search.degraded) return { degraded: true, refs: [] };
    refs.push(...search.edges.map(({ node }) => node.subject));
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after !== null && refs.length < most);
  return { degraded: false, refs: refs.slice(0, most) };
}

/** What narrows the search, in words; throws what the search would, were it asked. */
export async function narrowedBy(schema: GraphQLSchema, ctx: Context, question: Question): Promise<string[]> {
  const { search } = await asked<{ search: Narrowed }>(schema, ctx, narrowing, question);
  return search.facets.flatMap(({ values }) => values.flatMap(({ label, chosen }) => (chosen ? [label] : [])));
}

type Found = {
  degraded: boolean;
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
