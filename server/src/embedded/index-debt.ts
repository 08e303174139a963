import fs from 'node:fs';
import type { DataFolder } from './data-folder.ts';

/** Remembers, beyond a stop in the middle, that the search index must be filled from the database. */
export class IndexDebt {
  readonly #file: string;

  constructor(data: DataFolder) {
    this.#file = data.in('reindex-needed');
  }

  get owed(): boolean {
    return fs.existsSync(this.#file);
  }

  owe(): void {
    fs.writeFileSync(this.#file, '');
  }

  settle(): void {
    fs.rmSync(this.#file, { force: true });
  }
}
