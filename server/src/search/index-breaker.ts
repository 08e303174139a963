import type { Logger } from 'pino';
import { within } from '../platform/deadline.ts';
import { Unavailable } from '../platform/errors.ts';
import type { Find, Found, Index, SearchIndex } from '../platform/search-index.ts';
import { anonymous } from '../platform/viewer.ts';
import { InFlight } from './in-flight.ts';

type Limits = {
  /** Milliseconds for the engine. With what PostgreSQL takes, a viewer waits a second at most. */
  deadline: number;
  fallbackDeadline: number;
  /** Between looks at an engine that was away. */
  pause: number;
  inFlight: number;
  fallbackInFlight: number;
};

const limits: Limits = { deadline: 700, fallbackDeadline: 5_000, pause: 500, inFlight: 48, fallbackInFlight: 6 };
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
    if (!this.away) {
      try {
        return { ...(await this.#ask(question)), degraded: false };
      } catch (cause) {
        this.#failed(cause);
      }
    }
    return { ...(await this.#fallBack(question)), degraded: true };
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#look);
  }

  async #ask(question: Find): Promise<Found> {
    const signal = AbortSignal.timeout(this.#limits.deadline);
    let asked = false;
    try {
      const found = await this.#asking.run(() => {
        asked = true;
        return this.#engine.find(question, signal);
      }, signal);
      this.#lates = 0;
      return found;
    } catch (cause) {
      throw asked ? cause : new Crowded();
    }
  }

  async #fallBack(question: Find): Promise<Found> {
    const signal = AbortSignal.timeout(this.#limits.fallbackDeadline);
    try {
      return await within(
        this.#limits.fallbackDeadline,
        this.#falling.run(() => this.#fallback.find(question), signal),
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
  }

  #lookLater(): void {
    this.#look = setTimeout(() => void this.#lookAgain(), this.#limits.pause);
    this.#look.unref();
  }

  async #lookAgain(): Promise<void> {
    try {
      await this.#engine.find(probe, AbortSignal.timeout(this.#limits.deadline));
      this.#look = undefined;
      this.#lates = 0;
      this.#log.info('the search engine is back');
    } catch {
      if (!this.#closed) this.#lookLater();
    }
  }
}

class Crowded extends Error {}

/** The client wraps what ended its request. */
const isLate = (cause: unknown): boolean => {
  const name = (each: unknown) => (each as { name?: string } | undefined)?.name;
  return name(cause) === 'TimeoutError' || name((cause as { cause?: unknown }).cause) === 'TimeoutError';
};
