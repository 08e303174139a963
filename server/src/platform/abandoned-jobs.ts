import pg from 'pg';
import type { Logger } from 'pino';

const between = 3_000;
/** For the advisory locks by which workers show that they live. */
const lockSpace = 4_213;
const theirs = `select distinct locked_by as worker from graphile_worker.jobs
  where locked_by <> all($1) and locked_at < now() - interval '10 seconds'`;
/** A job that was announced anew while it was held is done by the newer one. */
const superseded = `select id from graphile_worker.jobs
  where locked_by = $1 and key is null and last_error is null and attempts >= max_attempts and max_attempts > 1`;

/**
 * A worker that is killed holds the jobs it was at, for hours as far as their library knows. Here each worker shows that it
 * lives by a lock that ends with its connection, and lets go of the jobs of those that do not. A worker that has merely
 * lost its connection may so see a job done twice, which listeners do not mind.
 */
export class AbandonedJobs {
  readonly #connectionString: string;
  readonly #log: Logger;
  readonly #own = new Set<string>();
  /** Those whose lock the present connection holds. */
  readonly #held = new Set<string>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(connectionString: string, log: Logger) {
    this.#connectionString = connectionString;
    this.#log = log;
  }

  /** Shows that this worker lives, from now on, and looks after the others. */
  watch(worker: string): void {
    this.#own.add(worker);
    if (this.#own.size === 1) void this.#look();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  async #look(): Promise<void> {
    try {
      const client = (this.#client ??= await this.#connect());
      for (const worker of [...this.#own].filter((each) => !this.#held.has(each))) {
        await client.query('select pg_advisory_lock($1, hashtext($2))', [lockSpace, worker]);
        this.#held.add(worker);
      }
      const { rows } = await client.query<{ worker: string }>(theirs, [[...this.#own]]);
      for (const { worker } of rows) await this.#release(client, worker);
    } catch (cause) {
      this.#log.warn({ err: cause }, 'abandoned jobs are not looked for just now');
      const lost = this.#client;
      this.#client = undefined;
      await lost?.end().catch(() => undefined);
    }
    if (this.#closed) return void this.#client?.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.#look(), between);
    this.#timer.unref();
  }

  async #release(client: pg.Client, worker: string): Promise<void> {
    const lock = [lockSpace, worker];
    const { rows } = await client.query<{ dead: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as dead',
      lock,
    );
    if (!rows[0]!.dead) return;
    const { rows: old } = await client.query<{ id: string }>(superseded, [worker]);
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [worker]);
    await client.query('select graphile_worker.complete_jobs($1)', [old.map(({ id }) => id)]);
    await client.query('select pg_advisory_unlock($1, hashtext($2))', lock);
    this.#log.warn({ worker }, 'jobs that a worker left behind are done again');
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#connectionString,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      keepAlive: true,
    });
    client.on('error', () => {
      if (this.#client === client) this.#client = undefined;
    });
    await client.connect();
    this.#held.clear();
    return client;
  }
}
