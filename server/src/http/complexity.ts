import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from '../platform/context.ts';

/** About the fields that an answer may hold. The largest page of the hub's own client asks for some 4,000. */
const most = 30_000;
/** Lists that do not page are short. */
const usualPage = 20;

/** A connection costs what is in it as often as it is asked for; everything else once. */
const byPageSize: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const pages = field.args.some(({ name }) => name === 'first');
  const first = typeof args.first === 'number' ? args.first : usualPage;
  return 1 + childComplexity * (pages ? Math.max(first, 1) : 1);
};

/** Refuses what would cost too much, before any of it runs. */
export const limitComplexity = (schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  const cheap = new Reckoned();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operationName, request }) {
          const { variables = {} } = request;
          if (cheap.has(document, operationName, variables)) return;
          refuseCostly(schema, { document, operationName, variables });
          cheap.add(document, operationName, variables);
        },
      };
    },
  };
};

type Operation = { document: DocumentNode; operationName: string | null; variables: Record<string, unknown> };

/** Throws when the operation may return too much. */
export function refuseCostly(schema: GraphQLSchema, { document, operationName, variables }: Operation): void {
  const complexity = orInvalid(() =>
    getComplexity({
      schema,
      query: document,
      operationName: operationName ?? undefined,
      variables,
      estimators: [byPageSize],
    }),
  );
  if (complexity <= most) return;
  throw new GraphQLError('This asks for too much at once. Ask for shorter pages, or less of each.', {
    extensions: { code: 'INVALID', fields: {}, http: { status: 400 } },
  });
}

const mostPerDocument = 100;

/** What was found to cost little. Cost hangs on the document, which is parsed once, and on numbers and yes or no alone. */
class Reckoned {
  readonly #found = new WeakMap<DocumentNode, Set<string>>();

  has(document: DocumentNode, operationName: string | null, variables: Record<string, unknown>): boolean {
    return this.#found.get(document)?.has(keyOf(operationName, variables)) ?? false;
  }

  add(document: DocumentNode, operationName: string | null, variables: Record<string, unknown>): void {
    const found = this.#found.get(document) ?? new Set();
    if (found.size < mostPerDocument) this.#found.set(document, found.add(keyOf(operationName, variables)));
  }
}

const keyOf = (operationName: string | null, variables: Record<string, unknown>): string =>
  JSON.stringify([operationName, ...Object.entries(variables).map(([name, value]) => [name, countedOf(value)])]);

const countedOf = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? value : typeof value;

/** Counting needs the variables, and so is the first to find that one does not fit its type. */
function orInvalid<Result>(count: () => Result): Result {
  try {
    return count();
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw new GraphQLError(cause.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
