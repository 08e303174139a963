import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { databaseAway, unstorableText } from '../platform/faults.ts';

const ours = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
]);
/** Refusals of the GraphQL layer itself keep their code. */
const protocol = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Said in place of the rest when dozens of variables do not fit their types. */
const tooManyFaults = /^Too many errors processing variables/;

/** Refusals go out as they are worded; anything else is a fault: logged with its cause, told in general words. */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? '');
    if (ours.has(code) || protocol.has(code)) return formatted;
    const cause = causeOf(thrown);
    const say = (word: string, message: string, detail = {}): GraphQLFormattedError => ({
      message,
      path: formatted.path,
      extensions: { code: word, ...detail },
    });
    if (code === 'BAD_USER_INPUT') return say('INVALID', formatted.message, { fields: fieldsIn(formatted.message) });
    if (tooManyFaults.test(formatted.message)) return say('INVALID', formatted.message, { fields: {} });
    if (unstorableText(cause))
      return say('INVALID', 'The text holds characters that cannot be stored.', { fields: {} });
    if (databaseAway(cause)) {
      log.warn({ err: cause }, 'the database did not answer');
      return say('UNAVAILABLE', 'The hub cannot reach its data just now. Try again in a minute.');
    }
    log.error({ err: cause, path: formatted.path }, 'fault');
    return say('INTERNAL_SERVER_ERROR', 'Something went wrong.');
  };

/** What a resolver threw, or whatever kept the request from getting as far as one. */
function causeOf(thrown: unknown): unknown {
  const cause = unwrapResolverError(thrown);
  return cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
}

/** GraphQL words a bad variable as: Variable "$input" got invalid value …; at "input.year". */
function fieldsIn(message: string): Record<string, string> {
  const name = /at "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$([^"]+)"/.exec(message)?.[1];
  return name ? { [name]: message } : {};
}
