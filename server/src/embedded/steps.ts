/** Says what is being done while it is done: a line at the beginning, one at the end, and one every few seconds between. */
export class Steps {
  readonly #began = performance.now();
  readonly #every: number;

  constructor(every = 3_000) {
    this.#every = every;
  }

  /** Runs one step. `detail` may add what the step is at, to the lines in between. */
  async run<Result>(name: string, step: () => Promise<Result>, detail: () => string = () => ''): Promise<Result> {
    const began = performance.now();
    say(`  ${name} …`);
    const timer = setInterval(() => {
      const more = detail();
      say(`  ${name}: still at it after ${seconds(began)}${more ? ` (${more})` : ''}`);
    }, this.#every);
    try {
      const result = await step();
      say(`  ${name}: done in ${seconds(began)}`);
      return result;
    } finally {
      clearInterval(timer);
    }
  }

  total(): string {
    return seconds(this.#began);
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
