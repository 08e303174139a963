import sql from '../platform/sql.ts';
import { plainDocumentsOf, versionOfDocument } from './documents.ts';
import type { Engines } from './engines.ts';
import { indexLag } from './index-lag.ts';
import { mend } from './old-documents.ts';
import { rebuildingAlone } from './writing-turn.ts';

/** What was not as it should be. */
export type Differences = { missing: string[]; stale: string[]; orphaned: string[] };
export type Compared = { missing: number; stale: number; orphaned: number; checked: number };

type Versions = Map<string, string>;
type Range = { after: string | null; last: string | null };

const slice = { rows: 500, documents: 2_000 };
/** While so many changes wait, differences are theirs. */
const busy = 1_000;
/** After all was found as it should be: to read every row again and again costs a twentieth of a processor. */
const rest = 5 * 60_000;
/** Seconds; what is younger may be a canary, or a document on its way. */
const young = 60;

/**
 * Compares what is with what should be, a slice at a time, in both directions: the rows with search_document, and that
 * with the engine. What is missing, stale or orphaned, for whatever reason, is written anew.
 */
export class Reconciling {
  readonly #engines: Engines;
  #kind = 0;
  #row: string | null = null;
  #document: string | null = null;
  #seen: Compared = nothing();
  #restsUntil = 0;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /** One slice of each, unless all was well a while ago; says what was mended. */
  async look(): Promise<Compared> {
    return Date.now() < this.#restsUntil ? nothing() : this.#compare();
  }

  /** Does nothing where much waits, or where somebody else rebuilds or compares. */
  async #compare(): Promise<Compared> {
    const { pool, rows, log } = this.#engines;
    if ((await indexLag(rows)).waiting > busy) return nothing();
    const looked = await rebuildingAlone(pool, () => this.#look(), { wait: false });
    if (looked && looked.missing + looked.stale + looked.orphaned > 0)
      log.warn(looked, 'the search index differed from the rows, and was mended');
    return looked ?? nothing();
  }

  /** Everything once; for tests. */
  async pass(): Promise<Compared> {
    const all = nothing();
    [this.#kind, this.#row, this.#document] = [0, null, null];
    for (let [rows, documents] = [false, false]; !rows || !documents;) {
      const looked = await this.#compare();
      for (const name of Object.keys(all) as (keyof Compared)[]) all[name] += looked[name];
      rows ||= this.#rowsEnded;
      documents ||= this.#document === null;
    }
    return all;
  }

  get #rowsEnded(): boolean {
    return this.#kind === 0 && this.#row === null;
  }

  async #look(): Promise<Compared> {
    const looked = nothing();
    for (const compare of [() => this.#rowsSlice(), () => this.#documentsSlice()]) {
      const { checked, ...found } = await compare();
      await mend(this.#engines, [...found.missing, ...found.stale, ...found.orphaned]);
      for (const name of Object.keys(found) as (keyof Differences)[]) looked[name] += found[name].length;
      looked.checked += checked;
    }
    for (const name of Object.keys(looked) as (keyof Compared)[]) this.#seen[name] += looked[name];
    if (this.#rowsEnded) {
      this.#engines.log.info(this.#seen, 'the search index was compared with the rows');
      const { missing, stale, orphaned } = this.#seen;
      if (missing + stale + orphaned === 0) this.#restsUntil = Date.now() + rest;
      this.#seen = nothing();
    }
    return looked;
  }

  /** The rows of one kind, and search_document. */
  async #rowsSlice(): Promise<Differences & { checked: number }> {
    const { rows, searchables } = this.#engines;
    const { kind, idsAfter } = searchables[this.#kind]!;
    const ids = await idsAfter(rows, this.#row, slice.rows);
    const range = { after: this.#row, last: ids.length < slice.rows ? null : ids.at(-1)! };
    const documents = await plainDocumentsOf(
      rows,
      searchables,
      ids.map((id) => ({ kind, id })),
    );
    const wanted: Versions = new Map(documents.map((document) => [document.id, versionOfDocument(document)]));
    const held = await this.#kept(range, slice.rows * 2, kind);
    this.#row = range.last;
    if (range.last === null) this.#kind = (this.#kind + 1) % searchables.length;
    return { ...differences(wanted, held), checked: ids.length };
  }

  /** search_document, and the engine. */
  async #documentsSlice(): Promise<Differences & { checked: number }> {
    const wanted = await this.#kept({ after: this.#document, last: null }, slice.documents);
    const range = { after: this.#document, last: wanted.size < slice.documents ? null : [...wanted.keys()].at(-1)! };
    const most = slice.documents * 2;
    const found = await this.#engines.meilisearch.heldBetween(range.after, range.last, most);
    const held: Versions = new Map(found.map(({ id, version }) => [id, version]));
    const old = Math.floor(Date.now() / 1000) - young;
    const mayStay = new Set(found.filter(({ at }) => at > old).map(({ id }) => id));
    const differing = differences(wanted, held);
    this.#document = range.last;
    return {
      // Where there is more than fits, what was not seen is not missing.
      missing: found.length < most ? differing.missing : [],
      stale: differing.stale,
      orphaned: differing.orphaned.filter((id) => !mayStay.has(id)),
      checked: wanted.size,
    };
  }

  /** In order. */
  async #kept({ after, last }: Range, limit: number, kind: string | null = null): Promise<Versions> {
    const kept = await this.#engines.rows<{ id: string; version: string }>(sql`
      select id, version from search_document
      where (${after}::uuid is null or id > ${after}::uuid) and (${last}::uuid is null or id <= ${last}::uuid)
        and (${kind}::text is null or kind = ${kind}::text)
      order by id limit ${limit}::int`);
    return new Map(kept.map(({ id, version }) => [id, version]));
  }
}

const nothing = (): Compared => ({ missing: 0, stale: 0, orphaned: 0, checked: 0 });

/** What is held, against what is wanted. */
export function differences(wanted: Versions, held: Versions): Differences {
  const [missing, stale]: [string[], string[]] = [[], []];
  for (const [id, version] of wanted) {
    if (!held.has(id)) missing.push(id);
    else if (held.get(id) !== version) stale.push(id);
  }
  return { missing, stale, orphaned: [...held.keys()].filter((id) => !wanted.has(id)) };
}
