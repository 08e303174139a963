import { type DocumentNode, getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refuseCostly } from './complexity.ts';
import { type Graphql, mostTokens } from './graphql.ts';

type Asked = { query: string; operationName?: string | null; variables?: Record<string, unknown> | null };
export type LiveOperation = {
  schema: Graphql['schema'];
  document: DocumentNode;
  operationName: string | null;
  variableValues: Record<string, unknown>;
};

const refusal = (message: string, code = 'INVALID') => new GraphQLError(message, { extensions: { code, fields: {} } });
const coded = (code: string) => (fault: GraphQLError) => (fault.extensions.code ? fault : refusal(fault.message, code));

/** Checks what is to be listened to as the other door checks questions, and that it is no question or command. */
export function liveDocuments({ schema, rules }: Graphql) {
  const known = new LRUCache<string, DocumentNode>({ max: 200 });
  return ({ query, operationName = null, variables }: Asked): LiveOperation | readonly GraphQLError[] => {
    try {
      const document = known.get(query) ?? parse(query, { maxTokens: mostTokens });
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'subscription') return [refusal('Only what is listened to comes this way.')];
      if (!known.has(query)) {
        const faults = validate(schema, document, [...specifiedRules, ...rules], { maxErrors: 5 });
        if (faults.length > 0) return faults.map(coded('GRAPHQL_VALIDATION_FAILED'));
        known.set(query, document);
      }
      const variableValues = variables ?? {};
      refuseCostly(schema, { document, operationName, variables: variableValues });
      return { schema, document, operationName, variableValues };
    } catch (cause) {
      return [cause instanceof GraphQLError ? coded('GRAPHQL_PARSE_FAILED')(cause) : refusal('This cannot be read.')];
    }
  };
}
