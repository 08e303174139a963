import type { Hub } from '../hub.ts';
import { modules } from '../modules.ts';
import type { Searchable } from '../platform/searchable.ts';
import { Finding } from './finding.ts';
import { MeilisearchIndex } from './meilisearch-index.ts';
import { PostgresIndex } from './postgres-index.ts';
import { statisticsFrom } from './statistics-reader.ts';
import { vocabularyFrom } from './vocabulary-reader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Both indexes, and what fills them. */
export type Engines = Pick<Hub, 'pool' | 'rows' | 'log'> & {
  searchables: Searchable[];
  vocabulary: () => Promise<Vocabulary>;
  postgres: PostgresIndex;
  meilisearch: MeilisearchIndex;
};

export function openEngines({ pool, rows, log, settings, indexName, signals }: Hub): Engines {
  const vocabulary = vocabularyFrom(rows, signals);
  const finding = new Finding({ rows, vocabulary, statistics: statisticsFrom(rows, log) });
  return {
    pool,
    rows,
    log,
    searchables: modules.flatMap((module) => module.searchables ?? []),
    vocabulary,
    postgres: new PostgresIndex(rows, finding),
    meilisearch: new MeilisearchIndex({
      url: settings.meilisearchUrl,
      apiKey: settings.meilisearchApiKey,
      name: indexName,
      finding,
      embedder: settings.searchEmbedder,
    }),
  };
}
