import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openLog } from '@knowledge-hub/server/platform/logging.ts';
import { documentForm } from '@knowledge-hub/server/platform/search-index.ts';
import type { Engines } from '@knowledge-hub/server/search/engines.ts';
import { ensureIndex } from '@knowledge-hub/server/search/index-keeper.ts';
import { oldDocuments } from '@knowledge-hub/server/search/old-documents.ts';
import { rebuild } from '@knowledge-hub/server/search/reindex-all.ts';
import { searchableOf, thingTable } from './indexed-things.ts';
import { documentOf, id, type Indexes, openIndexes, questionOf, vocabulary } from './search-world.ts';

let indexes: Indexes;
let engines: Engines;
let raw: ReturnType<Meilisearch['index']>;

beforeAll(async () => {
  const { meilisearchUrl, searchKey } = inject('services');
  indexes = await openIndexes();
  await indexes.pool.query(thingTable);
  engines = {
    ...indexes,
    log: openLog('test', 'error'),
    searchables: [searchableOf('COMMUNITY')],
    vocabulary: async () => vocabulary,
  };
  raw = new Meilisearch({ host: meilisearchUrl, apiKey: searchKey }).index(indexes.meilisearch.uid);
});
afterAll(() => indexes?.close());

/** Ten things, found as they are now. */
beforeEach(async () => {
  await indexes.pool.query('truncate thing, search_document');
  await indexes.pool.query(
    `insert into thing (id, kind, title) select each, 'COMMUNITY', 'new' from unnest($1::uuid[]) each`,
    [Array.from({ length: 10 }, (_, at) => id(at + 1))],
  );
  await rebuild(engines, () => {});
});

/** As an earlier hub would have left it. */
async function writeOld(number: number, more = {}): Promise<void> {
  await raw.addDocuments([{ ...documentOf(number, { title: 'old', kind: 'COMMUNITY' }), ...more, form: 1 }]).waitTask();
  await indexes.postgres.put([documentOf(number, { title: 'old', kind: 'COMMUNITY' })]);
  await indexes.pool.query(`update search_document set form = 1 where id = $1`, [id(number)]);
}
const found = async (name: 'meilisearch' | 'postgres', text: string) =>
  (await indexes[name].find(questionOf({ text }))).total;
const bothFind = async (text: string) => [await found('meilisearch', text), await found('postgres', text)];

describe('an index that an earlier hub wrote', () => {
  it('is as this one would write it after a look, what is gone included', async () => {
    await writeOld(1);
    await writeOld(2);
    await writeOld(77);
    expect((await oldDocuments(engines)).sort()).toEqual([id(1), id(2), id(77)]);
    await ensureIndex(engines);
    expect(await oldDocuments(engines)).toEqual([]);
    expect(await bothFind('old')).toEqual([0, 0]);
    expect(await bothFind('new')).toEqual([10, 10]);
  });

  it('is mended where only the engine was left behind', async () => {
    await writeOld(3);
    await indexes.pool.query(`update search_document set form = $1`, [documentForm]);
    await ensureIndex(engines);
    expect(await found('meilisearch', 'old')).toBe(0);
  });

  it('is rebuilt with its settings where it cannot be narrowed as this one would, and answers meanwhile', async () => {
    await raw.updateFilterableAttributes(['audience', 'communityId', 'id', 'kind']).waitTask();
    expect(await indexes.meilisearch.size()).toBeNull();
    const run = { going: true, least: Infinity };
    const asking = (async () => {
      while (run.going) run.least = Math.min(run.least, await found('meilisearch', 'new'));
    })();
    await ensureIndex(engines);
    run.going = false;
    await asking;
    expect(run.least).toBe(10);
    expect(await indexes.meilisearch.size()).toBe(10);
  });
});
