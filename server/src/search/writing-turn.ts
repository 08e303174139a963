import type pg from 'pg';

const keys = { writing: 4211, rebuilding: 4212 };

/**
 * One at a time, in all processes: between reading rows and handing their documents to the engines nobody else may do so,
 * or what was read earlier could be written later, over what is newer. Held for milliseconds; the engine's work is not waited for.
 */
export async function inWritingTurn<Result>(pool: pg.Pool, write: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('select pg_advisory_lock($1)', [keys.writing]);
    const result = await write().finally(() => client.query('select pg_advisory_unlock($1)', [keys.writing]));
    broken = false;
    return result;
  } finally {
    // A connection that is thrown away gives up its locks.
    client.release(broken);
  }
}

/** Null when another process rebuilds already, and this one would not wait for it. */
export async function rebuildingAlone<Result>(
  pool: pg.Pool,
  rebuild: () => Promise<Result>,
  { wait }: { wait: boolean },
): Promise<Result | null> {
  const client = await pool.connect();
  try {
    if (wait) await client.query('set statement_timeout = 0; set lock_timeout = 0');
    const take = wait ? 'pg_advisory_lock' : 'pg_try_advisory_lock';
    const { rows } = await client.query<{ taken: unknown }>(`select ${take}($1) as taken`, [keys.rebuilding]);
    if (rows[0]?.taken === false) return null;
    // The server gives up the lock of a connection that has gone when it notices: whoever comes next would find it held.
    return await rebuild().finally(() =>
      client.query('select pg_advisory_unlock($1)', [keys.rebuilding]).catch(() => {}),
    );
  } finally {
    client.release(true);
  }
}
