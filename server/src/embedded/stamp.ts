import fs from 'node:fs';

/** Remembers in a file from which sources something was last made. */
export class Stamp {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  matches(fingerprint: string): boolean {
    return fs.existsSync(this.#file) && fs.readFileSync(this.#file, 'utf8') === fingerprint;
  }

  set(fingerprint: string): void {
    fs.writeFileSync(this.#file, fingerprint);
  }

  clear(): void {
    fs.rmSync(this.#file, { force: true });
  }
}
