import pg from 'pg';

type Connected = { connectionParameters: { application_name?: string } };

/** How many statements this process sends to PostgreSQL while something is done, but for the worker's, which has chores of its own. */
export async function statementsDuring(act: () => Promise<unknown>): Promise<number> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  let count = 0;
  prototype.query = function counting(this: Connected, ...args: unknown[]) {
    const [statement] = args as [{ text?: string } | string];
    const text = typeof statement === 'string' ? statement : (statement?.text ?? '');
    const { application_name: name } = this.connectionParameters;
    if (name !== 'worker' && !/graphile_worker|^(listen|begin|commit)/i.test(text)) count += 1;
    return query.apply(this, args);
  };
  try {
    await act();
  } finally {
    prototype.query = query;
  }
  return count;
}
