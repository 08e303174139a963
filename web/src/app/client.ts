import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange, subscriptionExchange } from 'urql';
import { makeLive } from './live.ts';

/** Every question answers to this mark and every command touches it: after a change nothing on screen is stale. */
const anything = ['Anything'];

/** A client for one session. Signing in or out takes a new one, so that nothing private outlives its reader. */
export const makeClient = () =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onOperation: (operation) =>
          operation.kind === 'teardown'
            ? operation
            : makeOperation(operation.kind, operation, { additionalTypenames: anything, ...operation.context }),
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: makeLive() }),
    ],
  });
