import { Meilisearch } from 'meilisearch';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { stemmer } from 'stemmer';
import type { Document } from './collection.ts';
import { mostFound, type Searcher } from './measures.ts';

/** Meilisearch as it comes. */
export async function meilisearchRival(url: string, apiKey: string, documents: Document[]): Promise<Searcher> {
  const client = new Meilisearch({ host: url, apiKey });
  const index = client.index('rival');
  // Its own ids may hold hardly more than letters and digits.
  const numbered = documents.map(({ title, text }, at) => ({ number: at, title, text }));
  await index.addDocuments(numbered, { primaryKey: 'number' }).waitTask({ timeout: 600_000 });
  return {
    name: 'Meilisearch, default settings',
    async search(text) {
      const { hits } = await index.search(text, { limit: mostFound, attributesToRetrieve: ['number'] });
      return hits.map(({ number }) => documents[number as number]!.id);
    },
  };
}

/** PostgreSQL full text, as its manual shows it. */
export async function postgresRival(client: pg.Client, documents: Document[]): Promise<Searcher> {
  await client.query(`create table rival (id text, words tsvector)`);
  await client.query(
    `insert into rival select id, setweight(to_tsvector('english', title), 'A') || to_tsvector('english', left(text, 400000))
      from jsonb_to_recordset($1::jsonb) as d(id text, title text, text text)`,
    [JSON.stringify(documents)],
  );
  await client.query('create index on rival using gin (words)');
  return {
    name: 'PostgreSQL, websearch_to_tsquery + ts_rank_cd',
    async search(text) {
      const { rows } = await client.query<{ id: string }>(
        `select id from rival, websearch_to_tsquery('english', $1) query where words @@ query
          order by ts_rank_cd(words, query) desc limit $2`,
        [text, mostFound],
      );
      return rows.map(({ id }) => id);
    },
  };
}

/** BM25 over title and text as one, with light stemming: MiniSearch, told to leave out its additions to BM25. */
export function bm25Rival(documents: Document[]): Searcher {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { combineWith: 'OR', bm25: { k: 1.2, b: 0.75, d: 0 } },
  });
  index.addAll(documents.map(({ id, title, text }) => ({ id, text: `${title}\n${text}` })));
  return {
    name: 'BM25 (MiniSearch, k1 1.2, b 0.75)',
    search: (text) =>
      Promise.resolve(
        index
          .search(text)
          .slice(0, mostFound)
          .map(({ id }) => id as string),
      ),
  };
}
