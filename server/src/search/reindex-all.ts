import sql from '../platform/sql.ts';
import type { Hub } from '../hub.ts';
import { Refused, type Settle } from '../platform/search-index.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { documentsOf } from './documents.ts';
import { type Engines, openEngines } from './engines.ts';
import { register } from './index-register.ts';
import type { MeilisearchIndex } from './meilisearch-index.ts';
import { poisonousAmong, reportAsJob } from './poisonous.ts';
import { splitting } from './splitting.ts';
import { inWritingTurn, rebuildingAlone } from './writing-turn.ts';

export type Progress = (done: number, all: number) => void;

const chunkSize = 1_000;
/** Small enough that a change made meanwhile does not wait long behind them. */
const mostInFlight = 2;
const mostIds = 10_000;

/** Rebuilds both indexes from the rows. When another process does so already, waits for it and then does it again. */
export const reindexAll = async (hub: Hub, progress: Progress = () => {}): Promise<number> => {
  const engines = openEngines(hub);
  return (await rebuildingAlone(hub.pool, () => rebuild(engines, progress), { wait: true })) ?? 0;
};

/**
 * Fills a fresh index beside the present one, which goes on answering, and swaps them. Nothing that changes meanwhile is
 * lost: every write of an indexer leaves its time in search_document, so what was written since the start is written once
 * more before the swap; in the last turn nobody else writes, and the engine does what it is sent in the order of sending.
 */
export async function rebuild(engines: Engines, progress: Progress): Promise<number> {
  const { rows, meilisearch } = engines;
  const start = await now(engines);
  const next = await meilisearch.beside();
  const refs = await allRefs(engines);
  const filled = new Filling(engines, next, start);
  for (let at = 0; at < refs.length; at += chunkSize) {
    await filled.add(refs.slice(at, at + chunkSize));
    progress(Math.min(at + chunkSize, refs.length), refs.length);
  }
  await filled.settle();
  const before = await now(engines);
  const missed = await writtenSince(engines, start);
  for (let at = 0; at < missed.length; at += chunkSize) await filled.add(missed.slice(at, at + chunkSize));
  await filled.settle();
  const swapped = await inWritingTurn(engines.pool, async () => {
    const last = await writtenSince(engines, before);
    const settles = [await next.put(await documentsOf(rows, engines.searchables, last))];
    await rows(sql`delete from search_document where written_at < ${start}::timestamptz`);
    settles.push(await next.drop(await filled.gone()), await meilisearch.give(next));
    // From the next turn on, everybody writes it.
    await register(rows, meilisearch.uid);
    return settles;
  });
  for (const settle of swapped) await settle();
  await next.remove();
  return refs.length;
}

/** Chunks on their way into the fresh index, and into search_document with the time of the start. */
class Filling {
  readonly #engines: Engines;
  readonly #next: MeilisearchIndex;
  readonly #start: string;
  readonly #settles: Settle[] = [];
  readonly #put = new Set<string>();

  constructor(engines: Engines, next: MeilisearchIndex, start: string) {
    this.#engines = engines;
    this.#next = next;
    this.#start = start;
  }

  async add(refs: SubjectRef[]): Promise<void> {
    const apart = (cause: unknown) => {
      if (!(cause instanceof Refused)) throw cause;
      return this.#addApart(refs);
    };
    const settle = await this.#send(refs).catch((cause: unknown) => () => apart(cause));
    this.#settles.push(() => settle().catch(apart));
    while (this.#settles.length >= mostInFlight) await this.#settles.shift()!();
  }

  async #send(refs: SubjectRef[]): Promise<Settle> {
    const { pool, rows, searchables, postgres } = this.#engines;
    return inWritingTurn(pool, async () => {
      const documents = await documentsOf(rows, searchables, refs);
      const present = new Set(documents.map(({ id }) => id));
      await postgres.put(documents, this.#start);
      await postgres.drop(refs.map(({ id }) => id).filter((id) => !present.has(id)));
      for (const id of present) this.#put.add(id);
      return this.#next.put(documents);
    });
  }

  /** One poisonous document does not keep the others waiting: it is left out, and an administrator sees it. */
  async #addApart(refs: SubjectRef[]): Promise<void> {
    const told = await splitting(refs, async (some) => (await this.#send(some))());
    const poisonous = await poisonousAmong(this.#engines, told);
    const [refused] = told.refused.values();
    if (refused && poisonous.length === 0) throw refused;
    await this.#engines.postgres.drop(poisonous.map(({ id }) => id));
    for (const ref of poisonous) await reportAsJob(this.#engines, ref);
  }

  async settle(): Promise<void> {
    for (let settle = this.#settles.shift(); settle; settle = this.#settles.shift()) await settle();
  }

  /** What was put, and has been dropped since by an indexer. */
  async gone(): Promise<string[]> {
    const left = await this.#engines.rows<{ id: string }>(sql`select id from search_document`);
    const present = new Set(left.map(({ id }) => id));
    return [...this.#put].filter((id) => !present.has(id));
  }
}

async function allRefs({ rows, searchables }: Engines): Promise<SubjectRef[]> {
  const refs: SubjectRef[] = [];
  for (const { kind, idsAfter } of searchables)
    for (let after: string | null = null; ;) {
      const ids = await idsAfter(rows, after, mostIds);
      for (const id of ids) refs.push({ kind, id });
      if (ids.length < mostIds) break;
      after = ids.at(-1)!;
    }
  return refs;
}

const writtenSince = ({ rows }: Engines, time: string): Promise<{ id: string; kind: SubjectKind }[]> =>
  rows(sql`select id, kind from search_document where written_at > ${time}::timestamptz`);

/** As text, as a Date would lose the microseconds. */
async function now({ rows }: Engines): Promise<string> {
  const [row] = await rows<{ now: string }>(sql`select clock_timestamp()::text as now`);
  return row!.now;
}
