import { Child } from './service.ts';
import { StartError } from './start-error.ts';
import { say } from './steps.ts';
import { whenWrapperEnds } from './wrappers.ts';

type Part = { name: string; stop: () => Promise<unknown> };

/** The one way out: whatever ends us, the parts stop in the reverse order of their start. */
export class Shutdown {
  readonly #parts: Part[] = [];
  readonly #controller = new AbortController();
  #since = 0;

  /** Aborts work in progress. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  add(name: string, stop: () => Promise<unknown>): void {
    this.#parts.push({ name, stop });
  }

  /** For a part that takes a while to start: stopping waits for it, and stops it. */
  async starting<Started extends { stop(): Promise<unknown> }>(
    name: string,
    start: Promise<Started>,
  ): Promise<Started> {
    this.add(name, async () => (await start.catch(() => undefined))?.stop());
    return await start;
  }

  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#ask(signal));
    whenWrapperEnds(() => this.begin(0));
    process.on('uncaughtException', (error) => this.fail(error));
    process.on('unhandledRejection', (error) => this.fail(error));
    // The terminal may be gone while we still stop things.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  }

  /** Ends with a sentence where we have one, or with the whole error where it is our own mistake. */
  fail(error: unknown): void {
    if (this.signal.aborted) return;
    const { details } = error instanceof StartError ? error : { details: undefined };
    if (details) say(`\n${details}`);
    const known = error instanceof StartError || (error instanceof Error && error.name === 'SettingsError');
    process.stderr.write(`\n${known ? (error as Error).message : inspect(error)}\n`);
    this.begin(1);
  }

  begin(code: number, manner?: 'quietly'): void {
    if (this.signal.aborted) return;
    this.#since = Date.now();
    this.#controller.abort();
    void this.#stopAll().then(() => {
      if (code === 0 && !manner && this.#parts.length > 0) say('Stopped; everything is kept.');
      process.exit(code);
    });
  }

  /** Ctrl-C reaches us from the terminal and again from the package manager: only a later one means “now”. */
  #ask(signal: NodeJS.Signals): void {
    if (!this.signal.aborted) {
      if (this.#parts.length > 0) say('\nStopping.');
      this.begin(0);
    } else if (signal === 'SIGINT' && Date.now() - this.#since > 700) {
      say('Stopped at once: the next start repairs what is left.');
      Child.killAll();
      process.exit(130);
    }
  }

  async #stopAll(): Promise<void> {
    for (const { name, stop } of this.#parts.toReversed()) {
      await stop().catch((error: unknown) => say(`${name} did not stop cleanly: ${String(error)}`));
    }
  }
}

function inspect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
