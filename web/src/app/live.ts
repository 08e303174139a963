import type { Client } from 'graphql-ws';
import type { SubscriptionForwarder } from 'urql';

const longestPauseMs = 30_000;
const heartbeatMs = 15_000;
const patienceMs = 5_000;
let connected = false;

/** Whether changes are heard of as they happen; where they are not, pages look from time to time. */
export const isLive = () => connected;

/**
 * The one connection of this window over which it hears of changes: opened when something is first listened to, closed with
 * the last. What is lost comes back by itself, and then says how things are, so that nothing that happened meanwhile is missed.
 */
export function makeLive(): SubscriptionForwarder {
  let client: Promise<Client> | undefined;
  return ({ query = '', variables, operationName }) => ({
    subscribe(sink) {
      let left = false;
      let leave = () => {};
      client ??= open();
      client.then(
        (opened) => {
          if (!left) leave = opened.subscribe({ query, variables, operationName }, sink as never);
        },
        () => (client = undefined),
      );
      return {
        unsubscribe() {
          left = true;
          leave();
        },
      };
    },
  });
}

/** Its code is no part of the first load. */
async function open(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
    keepAlive: heartbeatMs,
    lazyCloseTimeout: 2_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (tries) => untilWorthTrying(Math.min(1_000 * 2 ** tries, longestPauseMs) * (0.5 + Math.random())),
    on: {
      connected: () => (connected = true),
      closed: () => {
        connected = false;
        clearTimeout(overdue);
      },
      // A connection that a sleeping machine lost does not say so.
      ping: (received) => {
        if (!received) overdue = setTimeout(() => client.terminate(), patienceMs);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
    },
  });
  return client;
}

/** At once when the machine is connected again or the page looked at. */
const untilWorthTrying = (ms: number) =>
  new Promise<void>((go) => {
    const wake = new AbortController();
    const end = () => {
      wake.abort();
      clearTimeout(timer);
      go();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end, wake);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && end(), wake);
  });
