import { LRUCache } from 'lru-cache';
import sql from '../platform/sql.ts';
import type { Place } from '../platform/search-index.ts';
import type { Rows } from '../platform/rows.ts';
import type { Reading, StemNames } from './ranking.ts';
import { type StemmedPart, stemmedParts } from './stems.ts';

/** What the ranking knows of a document besides its words. */
export type ReadDocument = Reading & Place & { version: string; at: number; evidence: string | null };
/** A document and which version of it an engine found. */
export type Versioned = { id: string; version: string };

type Row = Place & { id: string; version: string; stems: string[]; at: number; evidence: string | null };

/** In stems, of four bytes each. */
const mostKept = 12_000_000;
const mostNames = 400_000;
const overhead = 100;

/**
 * The stems of documents, as the ranking reads them. What is read often is kept; a document that has changed comes under
 * another version, and is read again.
 */
export class Readings {
  readonly #rows: Rows;
  #kept = newCache();
  #names = new Names();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** By id, without those that are no longer there; and the names of the stems in them. */
  async of(found: Versioned[]): Promise<{ read: Map<string, ReadDocument>; names: StemNames }> {
    // Numbers mean something together with their names only: both begin anew.
    if (this.#names.count > mostNames) [this.#kept, this.#names] = [newCache(), new Names()];
    const [kept, names] = [this.#kept, this.#names];
    const read = new Map<string, ReadDocument>();
    const missing: string[] = [];
    for (const { id, version } of found) {
      const known = kept.get(id);
      if (known?.version === version) read.set(id, known);
      else missing.push(id);
    }
    for (const row of missing.length > 0 ? await this.#rows<Row>(readSql(missing)) : []) {
      const document = documentOf(row, names);
      kept.set(row.id, document);
      read.set(row.id, document);
    }
    return { read, names };
  }
}

const newCache = () =>
  new LRUCache<string, ReadDocument>({
    maxSize: mostKept,
    sizeCalculation: ({ stems }) => stems.length + overhead,
  });

const readSql = (ids: string[]) => sql`
  select id, version, stems, at, evidence, organisation_ids as "organisationIds", organisation_types as "organisationTypes",
    tiers, regions, nations, population_bands as "populationBands"
  from search_document where id = any(${ids}::uuid[])`;

function documentOf({ stems: parts, ...facts }: Row, names: StemNames): ReadDocument {
  const numbers: number[] = [];
  const ends = {} as Record<StemmedPart, number>;
  for (const [at, part] of stemmedParts.entries()) {
    const text = parts[at];
    if (text) for (const stem of text.split(' ')) numbers.push(names.numberOf(stem));
    ends[part] = numbers.length;
  }
  return { ...facts, stems: Uint32Array.from(numbers), ends };
}

class Names implements StemNames {
  readonly #numbers = new Map<string, number>();
  readonly #names = [''];

  get count(): number {
    return this.#names.length;
  }

  numberOf(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#names.push(stem) - 1;
      this.#numbers.set(stem, number);
    }
    return number;
  }

  nameOf(number: number): string {
    return this.#names[number]!;
  }
}
