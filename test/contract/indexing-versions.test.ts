import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openLog } from '@knowledge-hub/server/platform/logging.ts';
import { documentForm, type SearchIndex } from '@knowledge-hub/server/platform/search-index.ts';
import { system } from '@knowledge-hub/server/platform/viewer.ts';
import { removeDisused } from '@knowledge-hub/server/search/disused-indexes.ts';
import type { Engines } from '@knowledge-hub/server/search/engines.ts';
import { Finding } from '@knowledge-hub/server/search/finding.ts';
import { IndexBreaker } from '@knowledge-hub/server/search/index-breaker.ts';
import { ensureIndex } from '@knowledge-hub/server/search/index-keeper.ts';
import { Indexer } from '@knowledge-hub/server/search/indexer.ts';
import { MeilisearchIndex } from '@knowledge-hub/server/search/meilisearch-index.ts';
import { engineSettings } from '@knowledge-hub/server/search/meilisearch-settings.ts';
import { PostgresIndex } from '@knowledge-hub/server/search/postgres-index.ts';
import { rebuild } from '@knowledge-hub/server/search/reindex-all.ts';
import { noStatistics } from '@knowledge-hub/server/search/word-statistics.ts';
import { searchableOf, thingTable } from './indexed-things.ts';
import { id, type Indexes, openIndexes, questionOf, vocabulary } from './search-world.ts';

const log = openLog('test', 'error');
const firm = 300;
const filler = 3_000;
let indexes: Indexes;
/** The hub as it is, and as it was before documents and settings changed: both run while one replaces the other. */
let next: Engines;
let previous: Engines;

beforeAll(async () => {
  indexes = await openIndexes();
  await indexes.pool.query(thingTable);
  await indexes.meilisearch.remove();
  await indexes.pool.query('truncate search_index');
  next = {
    ...indexes,
    log,
    searchables: [searchableOf('COMMUNITY')],
    vocabulary: async () => vocabulary,
  };
  const { meilisearchUrl, searchKey } = inject('services');
  const finding = new Finding({ ...indexes, vocabulary: next.vocabulary, statistics: async () => noStatistics });
  const name = indexes.meilisearch.uid.replace(/-f\d.*$/, '');
  const before = { ...engineSettings, searchableAttributes: ['stems.title'], sortableAttributes: ['at'] };
  const form = documentForm - 1;
  previous = {
    ...next,
    postgres: new PostgresIndex(indexes.rows, finding, form),
    meilisearch: new MeilisearchIndex({
      url: meilisearchUrl,
      apiKey: searchKey,
      name,
      finding,
      form,
      settings: before,
    }),
  };
  await indexes.pool.query(
    `insert into thing (id, kind, title) select each, 'COMMUNITY', 'steady' from unnest($1::uuid[]) each`,
    [numbered(1, firm)],
  );
  await indexes.pool.query(
    `insert into thing (id, kind, title) select each, 'COMMUNITY', 'filler' from unnest($1::uuid[]) each`,
    [numbered(10_000, filler)],
  );
  await rebuild(previous, () => {});
});
afterAll(async () => {
  await previous?.meilisearch.remove();
  await indexes?.close();
});

const numbered = (from: number, count: number) => Array.from({ length: count }, (_, at) => id(from + at));

type Run = { going: boolean; restricted: Set<string> };
type Seen = { asked: number; degraded: number; fewest: number; leaked: string[]; failed: string[]; slowest: number };

/** Somebody whom nothing is shown but what is public, asking all the time. */
async function ask(engines: Engines, run: Run): Promise<Seen> {
  const breaker = new IndexBreaker(engines.meilisearch, engines.postgres, log, { deadline: 3_000 });
  const seen: Seen = { asked: 0, degraded: 0, fewest: Infinity, leaked: [], failed: [], slowest: 0 };
  while (run.going) {
    const restricted = new Set(run.restricted);
    const withheld = (await indexes.pool.query<{ id: string }>('select id from withheld')).rows.map((row) => row.id);
    const began = performance.now();
    try {
      const steady = await breaker.find(questionOf({ text: 'steady', withheld, limit: firm + 50, sort: 'NEWEST' }));
      const fading = await breaker.find(questionOf({ text: 'fading', withheld, limit: 1_000, sort: 'NEWEST' }));
      seen.slowest = Math.max(seen.slowest, performance.now() - began);
      seen.asked += 2;
      seen.degraded += Number(steady.degraded) + Number(fading.degraded);
      seen.fewest = Math.min(seen.fewest, steady.total, steady.hits.length);
      seen.leaked.push(...fading.hits.filter((hit) => restricted.has(hit.id)).map((hit) => hit.id));
    } catch (cause) {
      seen.failed.push((cause as Error).message);
    }
    await sleep(10);
  }
  breaker.close();
  return seen;
}

/** Things appear and are restricted, and processes of both versions hear of it. */
async function change(indexers: Indexer[], run: Run): Promise<number> {
  let changed = 0;
  for (; run.going; changed++) {
    const thing = id(50_000 + changed);
    const [first, second] = changed % 2 === 0 ? [indexers[0]!, indexers[1]!] : [indexers[1]!, indexers[0]!];
    await indexes.pool.query(`insert into thing (id, kind, title) values ($1, 'COMMUNITY', 'fading')`, [thing]);
    await first.hear({ verb: 'saved', kind: 'COMMUNITY', id: thing, actorId: null });
    if (changed % 3 === 0) continue;
    await indexes.pool.query(
      `with narrowed as (update thing set audience = '{sector}' where id = $1) insert into withheld (id) values ($1)`,
      [thing],
    );
    run.restricted.add(thing);
    await second.hear({ verb: 'restricted', kind: 'COMMUNITY', id: thing, actorId: null });
  }
  return changed;
}

const titles = async (index: SearchIndex) =>
  (await index.find(questionOf({ viewer: system, limit: 10_000, sort: 'NEWEST' }))).hits
    .map(({ title }) => title)
    .sort();

describe('a release that writes and sets the index otherwise', () => {
  it('fills an index of its own beside the present one: nobody finds nothing, or what is not for them', async () => {
    const run: Run = { going: true, restricted: new Set() };
    const indexers = [previous, next].map((engines) => new Indexer(engines, () => {}));
    const asking = Promise.all([ask(previous, run), ask(next, run)]);
    const changing = change(indexers, run);
    await sleep(500);
    await ensureIndex(next);
    // What the earlier version wrote meanwhile is mended from time to time; longer than the breaker's pause.
    for (let round = 0; round < 3; round++) {
      await sleep(700);
      await ensureIndex(next);
      await ensureIndex(previous);
    }
    run.going = false;
    const [before, after] = await asking;
    const changed = await changing;
    console.log(`${changed} changes; asked by the earlier version: ${said(before)}; by the later: ${said(after)}`);
    for (const seen of [before, after]) {
      expect(seen.failed).toEqual([]);
      expect(seen.leaked).toEqual([]);
      expect(seen.fewest).toBe(firm);
    }
    expect(before.degraded).toBe(0);
    expect(after.degraded).toBeGreaterThan(0);
    expect(after.degraded).toBeLessThan(after.asked);
    await ensureIndex(next);
    const rows = (await indexes.pool.query<{ title: string }>('select title from thing')).rows.map((row) => row.title);
    expect(await titles(next.meilisearch)).toEqual(rows.toSorted());
    expect(await titles(previous.meilisearch)).toEqual(rows.toSorted());
    expect(await titles(next.postgres)).toEqual(rows.toSorted());
  }, 120_000);

  it('removes the index of a version that nobody runs any more, and its own never', async () => {
    await removeDisused(next);
    expect(await previous.meilisearch.size()).toBe(await next.meilisearch.size());
    await indexes.pool.query(`update search_index set used_at = used_at - interval '2 hours'`);
    await removeDisused(next);
    expect(await previous.meilisearch.size()).toBeNull();
    expect(await next.meilisearch.size()).toBeGreaterThan(firm);
    const left = await indexes.pool.query('select uid from search_index');
    expect(left.rows).toEqual([{ uid: next.meilisearch.uid }]);
  });

  it('leaves what a later version wrote as it is', async () => {
    await indexes.pool.query('update search_document set form = $1 where id = $2', [documentForm + 1, id(1)]);
    await ensureIndex(next);
    const { rows } = await indexes.pool.query('select form from search_document where id = $1', [id(1)]);
    expect(rows).toEqual([{ form: documentForm + 1 }]);
  });
});

const said = ({ asked, degraded, fewest, slowest }: Seen): string =>
  `${asked} searches, ${degraded} by PostgreSQL, ${fewest} of ${firm} found at least, slowest pair ${Math.round(slowest)} ms`;
