import { setTimeout as sleep } from 'node:timers/promises';
import type { Ending } from './service.ts';
import { StartError } from './start-error.ts';
import { say } from './steps.ts';

export type Running = { exited: Promise<Ending>; stop(): Promise<void> };

export type Care<Kind extends Running> = {
  name: string;
  again: () => Promise<Kind>;
  /** More deaths than this within a minute are too many. Without it, the waits between tries grow to half a minute. */
  deathsPerMinute?: number;
  fail: (error: StartError) => void;
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
};

/** Starts again what dies without being asked to. */
export class KeptRunning<Kind extends Running> {
  #current: Kind;
  readonly #care: Care<Kind>;
  readonly #stopping = new AbortController();
  #reviving: Promise<void> = Promise.resolve();
  #deaths: number[] = [];

  constructor(first: Kind, care: Care<Kind>) {
    this.#current = first;
    this.#care = care;
    this.#watch(first);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#reviving;
    await this.#current.stop();
  }

  #watch(running: Kind): void {
    void running.exited.then((ending) => {
      if (!this.#stopping.signal.aborted) this.#reviving = this.#revive(how(ending));
    });
  }

  async #revive(reason: string): Promise<void> {
    const { name, again, deathsPerMinute = Infinity, fail, wait: pause = sleepUnless } = this.#care;
    for (let last = reason; !this.#stopping.signal.aborted;) {
      this.#deaths = [...this.#deaths.filter((at) => Date.now() - at < 60_000), Date.now()];
      if (this.#deaths.length > deathsPerMinute) {
        return fail(new StartError(`${name} stopped again (${last}), so the hub stops too: nothing saved is lost.`));
      }
      const wait = this.#deaths.length === 1 ? 0 : Math.min(250 * 2 ** this.#deaths.length, 30_000);
      say(`${name} stopped unexpectedly (${last}); starting it again${wait ? ` in ${wait / 1000} s` : ''}.`);
      await pause(wait, this.#stopping.signal).catch(() => {});
      if (this.#stopping.signal.aborted) return;
      try {
        this.#current = await again();
        say(`${name} is back.`);
        return this.#watch(this.#current);
      } catch (error) {
        last = (error as Error).message;
      }
    }
  }
}

function sleepUnless(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal });
}

export function how({ code, signal }: Ending): string {
  return signal ? `signal ${signal}` : `exit code ${code}`;
}
