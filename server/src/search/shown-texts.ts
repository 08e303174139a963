import { LRUCache } from 'lru-cache';
import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';
import type { Texts } from './excerpt.ts';
import type { Versioned } from './readings.ts';

type Kept = Texts & { version: string };
type Row = Kept & { id: string };

/** In letters, of two bytes each at most. */
const mostKept = 24_000_000;
const overhead = 200;

/** The texts of documents, from which passages are shown. What is shown often is kept; what has changed is read again. */
export class ShownTexts {
  readonly #rows: Rows;
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: mostKept,
    sizeCalculation: ({ title, summary, body, replies }) =>
      replies.reduce((sum, { length }) => sum + length, title.length + summary.length + body.length + overhead),
  });

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** By id, without those that are no longer there; titles alone where no passages are wanted. */
  async of(found: Versioned[], passages: boolean): Promise<Map<string, Texts>> {
    const read = new Map<string, Texts>();
    const missing: string[] = [];
    for (const { id, version } of found) {
      const known = this.#kept.get(id);
      if (known?.version === version) read.set(id, known);
      else missing.push(id);
    }
    if (missing.length === 0) return read;
    const rest = passages ? sql`summary, body, replies` : sql`'' as summary, '' as body, '{}'::text[] as replies`;
    const rows = await this.#rows<Row>(
      sql`select id, version, title, ${rest} from search_document where id = any(${missing}::uuid[])`,
    );
    for (const { id, ...texts } of rows) {
      read.set(id, texts);
      if (passages) this.#kept.set(id, texts);
    }
    return read;
  }
}
