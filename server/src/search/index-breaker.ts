import type { Logger } from 'pino';
import { within } from '../platform/deadline.ts';
import { Unavailable } from '../platform/errors.ts';
import type { Find, Found, Index, SearchIndex, Suggest, Suggested } from '../platform/search-index.ts';
import { anonymous } from '../platform/viewer.ts';
import { InFlight } from './in-flight.ts';

type Limits = {
  /** Milliseconds for the engine. With what PostgreSQL takes, a viewer waits a second at most. */
  deadline: number;
  /** For one's turn, when many ask at once: with more in flight each would only take longer, and seem late. */
  queue: number;
  inFlight: number;
  /** Between looks at an engine that was away. */
  pause: number;
  fallbackDeadline: number;
  fallbackInFlight: number;
};

const limits: Limits = {
  deadline: 700,
  queue: 3_000,
  inFlight: 12,
  pause: 500,
  fallbackDeadline: 5_000,
  fallbackInFlight: 6,
};
/** One that is late may have met a hard question; two in a row have met an engine that is away. */
const latesAllowed = 1;

const probe: Find = {
  text: '',
  viewer: anonymous,
  chosen: {},
  sort: 'NEWEST',
  withheld: [],
  offset: 0,
  limit: 1,
  facets: false,
  snippets: false,
};

/**
 * The engine answers in time or the simpler index does. Refused, frozen, slow, mis-keyed, empty-handed without its index:
 * all of them are away. While it is away nobody waits for it; one look at a time finds out when it is back.
 */
export class IndexBreaker implements Index {
  readonly #engine: SearchIndex;
  readonly #fallback: SearchIndex;
  readonly #log: Logger;
  readonly #limits: Limits;
  readonly #asking: InFlight;
  readonly #falling: InFlight;
  #lates = 0;
  /** Ends the waiting of those who wait for an engine that turns out to be away. */
  #leave = new AbortController();
  #look: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(engine: SearchIndex, fallback: SearchIndex, log: Logger, over: Partial<Limits> = {}) {
    this.#engine = engine;
    this.#fallback = fallback;
    this.#log = log;
    this.#limits = { ...limits, ...over };
    this.#asking = new InFlight(this.#limits.inFlight);
    this.#falling = new InFlight(this.#limits.fallbackInFlight);
  }

  get away(): boolean {
    return this.#look !== undefined;
  }

  async find(question: Find): Promise<Found & { degraded: boolean }> {
    const { answer, degraded } = await this.#answer((index, signal) => index.find(question, signal));
    return { ...answer, degraded };
  }

  async suggest(question: Suggest): Promise<Suggested[]> {
    return (await this.#answer((index, signal) => index.suggest(question, signal))).answer;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#look);
  }

  async #answer<Answer>(ask: Ask<Answer>): Promise<{ answer: Answer; degraded: boolean }> {
    if (!this.away) {
      try {
        return { answer: await this.#ask(ask), degraded: false };
      } catch (cause) {
        this.#failed(cause);
      }
    }
    return { answer: await this.#fallBack(ask), degraded: true };
  }

  async #ask<Answer>(ask: Ask<Answer>): Promise<Answer> {
    const patience = () => AbortSignal.any([AbortSignal.timeout(this.#limits.queue), this.#leave.signal]);
    let asked = false;
    try {
      const answer = await this.#asking.run(() => {
        asked = true;
        return ask(this.#engine, AbortSignal.timeout(this.#limits.deadline));
      }, patience);
      this.#lates = 0;
      return answer;
    } catch (cause) {
      throw asked ? cause : new Crowded();
    }
  }

  async #fallBack<Answer>(ask: Ask<Answer>): Promise<Answer> {
    const { fallbackDeadline } = this.#limits;
    const patience = () => AbortSignal.timeout(fallbackDeadline);
    try {
      return await within(
        fallbackDeadline,
        this.#falling.run(() => ask(this.#fallback), patience),
      );
    } catch (cause) {
      this.#log.error({ err: cause }, 'nothing can search');
      throw new Unavailable('Search is not available just now. Try again in a minute.');
    }
  }

  #failed(cause: unknown): void {
    // Too many questions at once say nothing of the engine.
    if (cause instanceof Crowded || this.away || this.#closed) return;
    if (isLate(cause) && (this.#lates += 1) <= latesAllowed) return;
    this.#log.warn({ err: cause }, 'the search engine is away: PostgreSQL answers');
    this.#lookLater();
    this.#leave.abort();
  }

  #lookLater(): void {
    this.#look = setTimeout(() => void this.#lookAgain(), this.#limits.pause);
    this.#look.unref();
  }

  async #lookAgain(): Promise<void> {
    try {
      await this.#engine.find(probe, AbortSignal.timeout(this.#limits.deadline));
      this.#leave = new AbortController();
      this.#look = undefined;
      this.#lates = 0;
      this.#log.info('the search engine is back');
    } catch {
      if (!this.#closed) this.#lookLater();
    }
  }
}

type Ask<Answer> = (index: SearchIndex, signal?: AbortSignal) => Promise<Answer>;

class Crowded extends Error {}

const isLate = (cause: unknown): boolean => cause instanceof Error && cause.name === 'TimeoutError';
