import pg from 'pg';
import type { Logger } from 'pino';

/** What the signal says; nothing after a gap, in which it may have said anything. */
type Hear = (said?: string) => void;

const pauseBeforeReturning = 1_000;

/**
 * What the database tells all processes at once (NOTIFY), over one connection that opens when somebody first listens
 * and comes back by itself. A signal says that something changed, and at most which, by id; after a gap everybody is told once.
 */
export class Signals {
  readonly #connectionString: string;
  readonly #log: Logger;
  readonly #hearers = new Map<string, Set<Hear>>();
  #client: pg.Client | undefined;
  #return: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(connectionString: string, log: Logger) {
    this.#connectionString = connectionString;
    this.#log = log;
  }

  /** Calls `hear` after each signal on the channel, a plain word. */
  on(channel: string, hear: Hear): void {
    const hearers = this.#hearers.get(channel);
    this.#hearers.set(channel, (hearers ?? new Set()).add(hear));
    if (!this.#client && !this.#return) void this.#open();
    else if (!hearers) void this.#client?.query(`listen ${channel}`).catch(() => undefined);
  }

  /** Tells this process at once what the others hear from the database in a moment. */
  tell(channel: string, said?: string): void {
    for (const hear of this.#hearers.get(channel) ?? []) hear(said);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#return);
    await this.#client?.end().catch(() => undefined);
  }

  async #open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#connectionString, connectionTimeoutMillis: 5_000 });
    this.#client = client;
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload));
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    try {
      await client.connect();
      for (const channel of this.#hearers.keys()) await client.query(`listen ${channel}`);
      for (const channel of this.#hearers.keys()) this.tell(channel);
    } catch (cause) {
      this.#log.warn({ err: cause }, 'signals of the database are not heard for a moment');
      this.#lost(client);
    }
  }

  #lost(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = undefined;
    void client.end().catch(() => undefined);
    this.#return = setTimeout(() => {
      this.#return = undefined;
      void this.#open();
    }, pauseBeforeReturning);
    this.#return.unref();
  }
}
