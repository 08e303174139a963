import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import pg from 'pg';

type Emit = (...args: unknown[]) => unknown;

const counting = new AsyncLocalStorage<{ count: number }>();

/**
 * How many statements something sends to PostgreSQL: by itself, and by the requests that this process answers meanwhile.
 * What the API and the worker do on their own, every so many seconds, is not among them, nor are jobs that are handed in.
 */
export async function statementsDuring(act: () => Promise<unknown>): Promise<number> {
  const mine = { count: 0 };
  const server = http.Server.prototype as unknown as { emit: Emit };
  const client = pg.Client.prototype as unknown as { query: Emit };
  const [{ emit }, { query }] = [server, client];
  server.emit = function emitting(this: unknown, ...args) {
    return args[0] === 'request' ? counting.run(mine, () => emit.apply(this, args)) : emit.apply(this, args);
  };
  client.query = function sending(this: unknown, ...args) {
    const [statement] = args as [{ text?: string } | string];
    const text = typeof statement === 'string' ? statement : (statement?.text ?? '');
    if (counting.getStore() === mine && !/graphile_worker|^(begin|commit)/i.test(text)) mine.count += 1;
    return query.apply(this, args);
  };
  try {
    await counting.run(mine, act);
  } finally {
    [server.emit, client.query] = [emit, query];
  }
  return mine.count;
}
