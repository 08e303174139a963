import { stripVTControlCharacters } from 'node:util';
import { Child, type Launch } from './service.ts';
import { StartError } from './start-error.ts';

export type TaskOptions = { log: string; pidFile?: string; signal?: AbortSignal };

/** A child that does one thing and ends: a build, a migration. */
export class Task {
  readonly #child: Child;
  readonly #options: TaskOptions;

  constructor(launch: Launch, options: TaskOptions) {
    this.#child = new Child(launch, options);
    this.#options = options;
  }

  /** Resolves when it has succeeded; `sentence` says what failed otherwise. */
  async done(sentence: string): Promise<void> {
    const { signal } = this.#options;
    const abort = () => void this.#child.stop(['SIGTERM', 5_000], ['SIGKILL', 5_000]);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    const ending = await this.#child.exited;
    signal?.removeEventListener('abort', abort);
    signal?.throwIfAborted();
    if (ending.code === 0) return;
    throw new StartError(`${sentence}: see above, or ${this.#options.log}.`, this.lines().slice(-30).join('\n'));
  }

  /** The last thing it said. */
  lastLine(): string {
    return this.lines().at(-1) ?? '';
  }

  lines(): string[] {
    const lines = stripVTControlCharacters(this.#child.log()).split(/[\r\n]+/);
    return lines.map((line) => line.trimEnd()).filter((line) => line.length > 0);
  }
}
