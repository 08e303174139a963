import fs from 'node:fs';
import { repository } from '../platform/settings.ts';
import type { DataFolder } from './data-folder.ts';
import { fingerprint } from './sources.ts';
import { Stamp } from './stamp.ts';

/** What a new database or a new search index still lacks, remembered beyond a stop in the middle of the work. */
export class OwedWork {
  readonly #reindexNeeded: string;
  readonly #seededFrom: Stamp;

  readonly #demo: boolean;
  #databaseMadeNow = false;

  constructor(data: DataFolder, demo: boolean) {
    this.#demo = demo;
    this.#reindexNeeded = data.in('reindex-needed');
    this.#seededFrom = new Stamp(data.in('seeded-from'));
  }

  databaseIsNew(): void {
    this.#databaseMadeNow = true;
    this.#seededFrom.clear();
    this.indexIsNew();
  }

  indexIsNew(): void {
    fs.writeFileSync(this.#reindexNeeded, '');
  }

  get reindex(): boolean {
    return fs.existsSync(this.#reindexNeeded);
  }

  reindexed(): void {
    fs.rmSync(this.#reindexNeeded, { force: true });
  }

  /** Seeding finds out by itself what is there, but loading it takes seconds: ask only when there is something new. */
  get seed(): boolean {
    return !this.#seededFrom.matches(this.#seeds());
  }

  /** Seeding fills the index with what it adds: after one from nothing, that is everything. */
  seeded(): void {
    if (this.#databaseMadeNow) this.reindexed();
    this.#seededFrom.set(this.#seeds());
  }

  #seeds(): string {
    return `${fingerprint(repository, ['seeds/src'])} ${this.#demo ? 'with' : 'without'} the demo`;
  }
}
