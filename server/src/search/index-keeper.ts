import sql from 'sql-template-tag';
import { within } from '../platform/deadline.ts';
import { documentForm } from '../platform/search-index.ts';
import type { Engines } from './engines.ts';
import { mend, mostMended, oldDocuments } from './old-documents.ts';
import { rebuild } from './reindex-all.ts';
import { rebuildingAlone } from './writing-turn.ts';

const patience = 2_000;
const between = { looks: 10_000, triesWhenAway: 1_000 };

/**
 * Sees to it that the engine's index is there, has the settings of this code and holds what it should: at the start, from
 * time to time, and as soon as an engine that was away is back. What failed meanwhile is then delivered at once.
 */
export class IndexKeeper {
  readonly #engines: Engines;
  #away = false;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #looking: Promise<void> | undefined;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /** Somebody could not write. */
  noticeAway = (): void => {
    if (this.#away) return;
    this.#away = true;
    this.#later();
  };

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    // A rebuilding in the middle is given up: the next process that looks begins it anew.
    await within(patience, this.#looking ?? Promise.resolve()).catch(() => undefined);
  }

  /** Returns when it has looked, whatever it saw. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      this.#later();
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    try {
      await ensureIndex(this.#engines);
      if (this.#away) await deliverAgain(this.#engines);
      if (this.#away) this.#engines.log.info('the search index follows again');
      this.#away = false;
    } catch (cause) {
      if (!this.#away) this.#engines.log.warn({ err: cause }, 'the search index cannot be kept');
      this.#away = true;
    }
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.look(), this.#away ? between.triesWhenAway : between.looks);
    this.#timer.unref();
  }
}

/**
 * Makes the index when it is missing, fills it when it has lost what it held or cannot yet be narrowed as this code
 * would, brings its settings up to date, and writes anew what an earlier hub wrote. While a later hub is already there,
 * its index is left alone: the two would undo each other's work.
 */
export async function ensureIndex(engines: Engines): Promise<void> {
  const { pool, log, meilisearch } = engines;
  const { count: wanted, newest } = await documentsWanted(engines);
  if (newest > documentForm) return;
  const size = await meilisearch.size();
  // A few may be on their way.
  if (size !== null && size >= wanted * 0.9) {
    await meilisearch.applySettings();
    const old = await oldDocuments(engines);
    if (old.length < mostMended) return mend(engines, old);
  }
  log.warn({ holds: size, wanted }, 'the search index is rebuilt from the database');
  const count = await rebuildingAlone(pool, () => rebuild(engines, () => {}), { wait: false });
  if (count !== null) log.info({ count }, 'the search index is rebuilt');
}

/** As many as search_document has; where that is empty too, whether there is anything to find. */
export async function documentsWanted({ rows, searchables }: Engines): Promise<{ count: number; newest: number }> {
  const [row] = await rows<{ count: number; newest: number }>(
    sql`select count(*)::int as count, coalesce(max(form), 0)::int as newest from search_document`,
  );
  if (row!.count > 0) return row!;
  for (const { idsAfter } of searchables)
    if ((await idsAfter(rows, null, 1)).length > 0) return { count: 1, newest: 0 };
  return row!;
}

/** Jobs that failed while the engine was away would wait for minutes, or have given up. */
async function deliverAgain({ rows }: Engines): Promise<void> {
  await rows(sql`select count(*) from graphile_worker.reschedule_jobs(
    array(select id from graphile_worker.jobs where task_identifier = 'deliver' and last_error like '%indexer%' and locked_at is null),
    run_at := now(), attempts := 0)`);
}
