import type { Hub } from '../hub.ts';
import type { Listener } from '../platform/deliver.ts';
import type { Index } from '../platform/search-index.ts';
import { openEngines } from './engines.ts';
import { IndexBreaker } from './index-breaker.ts';
import { indexHealth, type IndexHealth } from './index-health.ts';
import { IndexKeeper } from './index-keeper.ts';
import { useIndex } from './index-register.ts';
import { Indexer } from './indexer.ts';

/** For a process that answers searches. */
export type OpenIndex = { index: Index; health(): Promise<IndexHealth>; close(): void };

export function openIndex(hub: Hub): OpenIndex {
  const { postgres, meilisearch, log, rows } = openEngines(hub);
  const breaker = new IndexBreaker(meilisearch, postgres, log);
  const health = indexHealth(meilisearch, (cause) => log.warn({ err: cause }, 'the search index is not well'));
  const endUse = useIndex(rows, meilisearch.uid);
  const close = () => {
    endUse();
    breaker.close();
  };
  return { index: breaker, health, close };
}

/** For a process that delivers announcements. */
export type OpenIndexing = {
  listener: Listener;
  /** Once the index is there and holds what it should, or the engine turned out to be away. */
  ready: Promise<void>;
  close(): Promise<void>;
};

export function openIndexing(hub: Hub): OpenIndexing {
  const engines = openEngines(hub);
  const keeper = new IndexKeeper(engines);
  return { listener: new Indexer(engines, keeper.noticeAway), ready: keeper.look(), close: () => keeper.close() };
}
