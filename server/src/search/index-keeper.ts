import sql from '../platform/sql.ts';
import { within } from '../platform/deadline.ts';
import type { Engines } from './engines.ts';
import { canaryLives } from './index-health.ts';
import { registered, useIndex } from './index-register.ts';
import { mend, mostMended, oldDocuments } from './old-documents.ts';
import { deliverAgain, parkPoisonous } from './poisonous.ts';
import { Reconciling } from './reconciling.ts';
import { rebuild } from './reindex-all.ts';
import { removeDisused } from './disused-indexes.ts';
import { rebuildingAlone } from './writing-turn.ts';

const patience = 2_000;
const between = { looks: 10_000, triesWhenAway: 1_000, tidyings: 600_000 };

/**
 * Sees to it that the engine's index of this version is there and holds what it should: at the start, from time to time,
 * and as soon as an engine that was away is back. What failed meanwhile is then delivered at once.
 */
export class IndexKeeper {
  readonly #engines: Engines;
  readonly #reconciling: Reconciling;
  readonly #endUse: () => void;
  /** Not at once: listing indexes makes an engine open them all. */
  #tidied = Date.now();
  #away = false;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #looking: Promise<void> | undefined;

  constructor(engines: Engines) {
    this.#engines = engines;
    this.#reconciling = new Reconciling(engines);
    this.#endUse = useIndex(engines.rows, engines.meilisearch.uid);
  }

  /** Somebody could not write. */
  noticeAway = (): void => {
    if (this.#away) return;
    this.#away = true;
    this.#later();
  };

  async close(): Promise<void> {
    this.#closed = true;
    this.#endUse();
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
      // It may be there and take nothing: then to send again what failed would only fail again.
      if (this.#away) await canaryLives(this.#engines.meilisearch);
      if (this.#away) await deliverAgain(this.#engines);
      if (this.#away) this.#engines.log.info('the search index follows again');
      this.#away = false;
      await this.#chores();
    } catch (cause) {
      if (!this.#away) this.#engines.log.warn({ err: cause }, 'the search index cannot be kept');
      this.#away = true;
    }
  }

  async #chores(): Promise<void> {
    await parkPoisonous(this.#engines);
    await this.#reconciling.look();
    if (Date.now() - this.#tidied < between.tidyings) return;
    this.#tidied = Date.now();
    await removeDisused(this.#engines);
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.look(), this.#away ? between.triesWhenAway : between.looks);
    this.#timer.unref();
  }
}

/**
 * Makes the index of this version when it is missing or is not kept with the others, fills it when it has lost what it
 * held, and writes anew what an earlier hub wrote. Indexes of other versions are left alone: whoever asks them keeps them.
 */
export async function ensureIndex(engines: Engines): Promise<void> {
  const { pool, rows, log, meilisearch } = engines;
  const wanted = await documentsWanted(engines);
  const size = await meilisearch.size();
  const known = (await registered(rows)).includes(meilisearch.uid);
  // A few may be on their way.
  if (known && size !== null && size >= wanted * 0.9) {
    await meilisearch.applySettings();
    const old = await oldDocuments(engines);
    if (old.length < mostMended) return mend(engines, old);
  }
  log.warn({ index: meilisearch.uid, holds: size, wanted }, 'the search index is rebuilt from the database');
  const count = await rebuildingAlone(pool, () => rebuild(engines, () => {}), { wait: false });
  if (count !== null) log.info({ count }, 'the search index is rebuilt');
}

/** As many as search_document has; where that is empty too, whether there is anything to find. */
async function documentsWanted({ rows, searchables }: Engines): Promise<number> {
  const [row] = await rows<{ count: number }>(sql`select count(*)::int as count from search_document`);
  if (row!.count > 0) return row!.count;
  for (const { idsAfter } of searchables) if ((await idsAfter(rows, null, 1)).length > 0) return 1;
  return 0;
}
