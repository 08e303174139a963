/** One line on how far it is, how fast, and how long it will take: rewritten on a terminal, every few seconds elsewhere. */
export class Progress {
  readonly #name: string;
  readonly #total: number;
  readonly #began = performance.now();
  readonly #terminal = process.stdout.isTTY;
  #said = 0;

  constructor(name: string, total: number) {
    this.#name = name;
    this.#total = total;
    this.at(0);
  }

  at(done: number): void {
    const now = performance.now();
    if (now - this.#said < (this.#terminal ? 200 : 3_000)) return;
    this.#said = now;
    const seconds = (now - this.#began) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left =
      done > 0
        ? `, ${Math.round(rate).toLocaleString('en-GB')} a second, ${clock((this.#total - done) / rate)} left`
        : '';
    const share = Math.floor((100 * done) / Math.max(1, this.#total));
    this.#say(`${this.#name}: ${count(done)} of ${count(this.#total)} (${share} %)${left}`);
  }

  done(): void {
    const seconds = (performance.now() - this.#began) / 1000;
    const rate = Math.round(this.#total / Math.max(seconds, 0.001));
    this.#say(`${this.#name}: ${count(this.#total)} in ${clock(seconds)}, ${count(rate)} a second`);
    if (this.#terminal) process.stdout.write('\n');
  }

  #say(line: string): void {
    process.stdout.write(this.#terminal ? `\r\u001B[K${line}` : `${line}\n`);
  }
}

const count = (number: number) => number.toLocaleString('en-GB');

const clock = (seconds: number) =>
  seconds < 90
    ? `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
