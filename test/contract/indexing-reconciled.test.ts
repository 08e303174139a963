import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openLog } from '@knowledge-hub/server/platform/logging.ts';
import type { SearchIndex } from '@knowledge-hub/server/platform/search-index.ts';
import { system } from '@knowledge-hub/server/platform/viewer.ts';
import type { Engines } from '@knowledge-hub/server/search/engines.ts';
import { Reconciling } from '@knowledge-hub/server/search/reconciling.ts';
import { rebuild } from '@knowledge-hub/server/search/reindex-all.ts';
import { searchableOf, thingTable } from './indexed-things.ts';
import { documentOf, id, type Indexes, openIndexes, put, questionOf, viewerWith, vocabulary } from './search-world.ts';

let indexes: Indexes;
let engines: Engines;
let raw: ReturnType<Meilisearch['index']>;
let reconciling: Reconciling;

/** More than a slice of rows, of two kinds whose ids lie between one another. */
const count = 1_300;

beforeAll(async () => {
  const { meilisearchUrl, searchKey } = inject('services');
  indexes = await openIndexes();
  await indexes.pool.query(thingTable);
  engines = {
    ...indexes,
    log: openLog('test', 'error'),
    searchables: [searchableOf('COMMUNITY'), searchableOf('THREAD')],
    vocabulary: async () => vocabulary,
  };
  raw = new Meilisearch({ host: meilisearchUrl, apiKey: searchKey }).index(indexes.meilisearch.uid);
  await indexes.pool.query(
    `insert into thing (id, kind, title)
     select id, case when place % 7 = 0 then 'THREAD' else 'COMMUNITY' end, 'thing ' || place
     from unnest($1::uuid[]) with ordinality as t (id, place)`,
    [Array.from({ length: count }, (_, at) => id(at + 1))],
  );
  await rebuild(engines, () => {});
});
afterAll(() => indexes?.close());
beforeEach(() => {
  reconciling = new Reconciling(engines);
});

const none = { missing: 0, stale: 0, orphaned: 0 };
const titles = async (index: SearchIndex, viewer = system) =>
  (await index.find(questionOf({ viewer, limit: 5_000, sort: 'NEWEST' }))).hits.map(({ title }) => title).sort();

/** Both are what the rows say, and a second look finds nothing to mend. */
async function expectSound(): Promise<void> {
  const { rows } = await indexes.pool.query<{ title: string; audience: string[] }>('select title, audience from thing');
  const open = rows.filter(({ audience }) => audience.includes('public'));
  for (const index of [indexes.meilisearch, indexes.postgres]) {
    expect(await titles(index)).toEqual(rows.map(({ title }) => title).sort());
    expect(await titles(index, viewerWith())).toEqual(open.map(({ title }) => title).sort());
  }
  expect(await reconciling.pass()).toMatchObject(none);
}

describe('comparing rows, search_document and the engine', () => {
  it('finds nothing where nothing differs, by slices that cover everything', async () => {
    const { checked, ...found } = await reconciling.pass();
    expect(found).toEqual(none);
    expect(checked).toBeGreaterThanOrEqual(2 * count);
    const first = await reconciling.look();
    expect(first.checked).toBeLessThan(2 * count);
  });

  it('mends rows that changed, came and went without anybody saying so', async () => {
    await indexes.pool.query(`update thing set title = 'changed by hand' where id = $1`, [id(7)]);
    await indexes.pool.query(`update thing set audience = '{sector}' where id = $1`, [id(1_200)]);
    await indexes.pool.query('delete from thing where id = any($1::uuid[])', [[id(14), id(700)]]);
    await indexes.pool.query(`insert into thing (id, kind, title) values ($1, 'THREAD', 'came by hand')`, [id(9_000)]);
    expect(await reconciling.pass()).toMatchObject({ missing: 1, stale: 2, orphaned: 2 });
    await expectSound();
  });

  it('mends search_document where it was damaged', async () => {
    await indexes.pool.query('delete from search_document where id = any($1::uuid[])', [[id(22), id(23)]]);
    await indexes.pool.query(`update search_document set version = 'damaged' where id = $1`, [id(1_002)]);
    await put(indexes.postgres, [documentOf(9_100, { title: 'orphan', kind: 'COMMUNITY' })]);
    // What is too much here is missing there.
    expect(await reconciling.pass()).toMatchObject({ missing: 3, stale: 1, orphaned: 0 });
    await expectSound();
  });

  it('mends the engine where it was damaged, the last ids and what is no id of a row included', async () => {
    await raw.deleteDocuments([id(35), id(1_299)]).waitTask();
    await raw
      .addDocuments([{ ...documentOf(42, { title: 'stale', kind: 'THREAD' }), audience: ['public'] }])
      .waitTask();
    const orphans = [documentOf(9_200, { title: 'orphan' }), documentOf(0, { title: 'orphan' })];
    await raw.addDocuments([...orphans, { id: 'zzz', version: '', at: 0, title: 'orphan' }]).waitTask();
    expect(await reconciling.pass()).toMatchObject({ missing: 2, stale: 1, orphaned: 3 });
    await expectSound();
    expect((await raw.getStats()).numberOfDocuments).toBe((await titles(indexes.postgres)).length);
  });

  it('leaves a canary alone until it is old', async () => {
    const now = Math.floor(Date.now() / 1000);
    await raw
      .addDocuments([
        { id: id(9_300), version: '', at: now },
        { id: id(9_301), version: '', at: now - 600 },
      ])
      .waitTask();
    expect(await reconciling.pass()).toMatchObject({ ...none, orphaned: 1 });
    await raw.deleteDocuments([id(9_300)]).waitTask();
  });

  it('waits while much is on its way, and while somebody else rebuilds', async () => {
    await indexes.pool.query('delete from search_document where id = $1', [id(78)]);
    const jobs = `select graphile_worker.add_job('deliver', '{}'::json) from generate_series(1, 1001)`;
    await indexes.pool.query(jobs);
    expect(await reconciling.look()).toEqual({ ...none, checked: 0 });
    await indexes.pool.query(`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
    const client = await indexes.pool.connect();
    await client.query('select pg_advisory_lock(4212)');
    expect(await reconciling.look()).toEqual({ ...none, checked: 0 });
    client.release(true);
    await expect.poll(() => reconciling.look()).toMatchObject({ missing: 1 });
    await expectSound();
  });
});
