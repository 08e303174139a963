import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
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
export const limitComplexity = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operationName, request }) {
        const { variables = {} } = request;
        const complexity = getComplexity({
          schema,
          query: document,
          operationName: operationName ?? undefined,
          variables,
          estimators: [byPageSize],
        });
        if (complexity <= most) return;
        throw new GraphQLError('This asks for too much at once. Ask for shorter pages, or less of each.', {
          extensions: { code: 'INVALID', fields: {}, http: { status: 400 } },
        });
      },
    };
  },
});
