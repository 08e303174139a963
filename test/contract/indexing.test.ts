import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Announcement } from '@knowledge-hub/server/platform/announce.ts';
import { openLog } from '@knowledge-hub/server/platform/logging.ts';
import { Away, type IndexedDocument, Refused, type SearchIndex } from '@knowledge-hub/server/platform/search-index.ts';
import type { Searchable } from '@knowledge-hub/server/platform/searchable.ts';
import { system } from '@knowledge-hub/server/platform/viewer.ts';
import type { Engines } from '@knowledge-hub/server/search/engines.ts';
import { Indexer } from '@knowledge-hub/server/search/indexer.ts';
import { rebuild } from '@knowledge-hub/server/search/reindex-all.ts';
import { searchableOf, thingTable } from './indexed-things.ts';
import { documentOf, id, type Indexes, openIndexes, questionOf, vocabulary, viewerWith } from './search-world.ts';

let indexes: Indexes;
let engines: Engines;

beforeAll(async () => {
  indexes = await openIndexes();
  await indexes.pool.query(thingTable);
  engines = {
    ...indexes,
    log: openLog('test', 'error'),
    searchables: [searchableOf('COMMUNITY'), searchableOf('THREAD')],
    vocabulary: async () => vocabulary,
  };
});
afterAll(() => indexes?.close());
beforeEach(() => indexes.pool.query('truncate thing, withheld, search_document'));
afterEach(async () => {
  const { hits } = await indexes.meilisearch.find(questionOf({ viewer: system, limit: 5_000 }));
  await (
    await indexes.meilisearch.drop(hits.map((hit) => hit.id))
  )();
});

const save = (
  number: number,
  title: string,
  more: { kind?: string; audience?: string[]; about?: string; hidden?: boolean } = {},
) =>
  indexes.pool.query(
    `insert into thing (id, kind, title, audience, about, hidden) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set title = excluded.title, audience = excluded.audience, hidden = excluded.hidden`,
    [
      id(number),
      more.kind ?? 'COMMUNITY',
      title,
      more.audience ?? ['public'],
      more.about ?? null,
      more.hidden ?? false,
    ],
  );
const said = (number: number, verb = 'saved', kind: 'COMMUNITY' | 'THREAD' = 'COMMUNITY'): Announcement => ({
  verb,
  kind,
  id: id(number),
  actorId: null,
});
const newIndexer = (over: Partial<Engines> = {}, noticed = () => {}) => new Indexer({ ...engines, ...over }, noticed);

async function titles(index: SearchIndex, given = {}): Promise<string[]> {
  const { hits } = await index.find(questionOf({ viewer: system, limit: 5_000, ...given }));
  return hits.map((hit) => hit.title).sort();
}
/** What each of the two finds. */
const both = async (given = {}) => [await titles(indexes.meilisearch, given), await titles(indexes.postgres, given)];
const alike = (expected: string[]) => [expected.toSorted(), expected.toSorted()];

/** The engine, with an eye on what it is sent. */
function watched(over: { put?: (documents: IndexedDocument[]) => void } = {}) {
  const sent: { puts: IndexedDocument[][]; drops: string[][] } = { puts: [], drops: [] };
  const meilisearch = Object.create(indexes.meilisearch, {
    put: {
      value: async (documents: IndexedDocument[]) => {
        over.put?.(documents);
        if (documents.length > 0) sent.puts.push(documents);
        return indexes.meilisearch.put(documents);
      },
    },
    drop: {
      value: async (ids: string[]) => {
        if (ids.length > 0) sent.drops.push(ids);
        return indexes.meilisearch.drop(ids);
      },
    },
  }) as Engines['meilisearch'];
  return { sent, meilisearch };
}

describe('the indexer', () => {
  it('makes both indexes a function of the present rows, however often and in what order it hears', async () => {
    const indexer = newIndexer();
    await save(1, 'one');
    await save(2, 'two', { hidden: true });
    await Promise.all([
      indexer.hear(said(1)),
      indexer.hear(said(2)),
      indexer.hear(said(1, 'published')),
      indexer.hear(said(3)),
    ]);
    expect(await both()).toEqual(alike(['one']));
    await save(1, 'uno');
    await save(2, 'due');
    await Promise.all([indexer.hear(said(2)), indexer.hear(said(1))]);
    expect(await both()).toEqual(alike(['uno', 'due']));
    await indexes.pool.query('delete from thing where id = $1', [id(1)]);
    await indexer.hear(said(1, 'deleted'));
    expect(await both()).toEqual(alike(['due']));
  });

  it('sends what comes together in one request', async () => {
    const { sent, meilisearch } = watched();
    const indexer = newIndexer({ meilisearch });
    for (let number = 1; number <= 60; number++) await save(number, `thing ${number}`);
    await Promise.all(Array.from({ length: 60 }, (_, at) => indexer.hear(said(at + 1))));
    expect(sent.puts.map((documents) => documents.length)).toEqual([60]);
    expect((await titles(indexes.meilisearch)).length).toBe(60);
  });

  it('lets one poisonous document fail alone', async () => {
    const { meilisearch } = watched({
      put: (documents) => {
        if (documents.some(({ title }) => title.includes('poison'))) throw new Refused('indigestible');
      },
    });
    const indexer = newIndexer({ meilisearch });
    for (let number = 1; number <= 40; number++) await save(number, number === 23 ? 'poison' : `thing ${number}`);
    const heard = await Promise.allSettled(Array.from({ length: 40 }, (_, at) => indexer.hear(said(at + 1))));
    expect(heard.map(({ status }, at) => (status === 'rejected' ? at + 1 : 0)).filter(Boolean)).toEqual([23]);
    expect((await titles(indexes.meilisearch)).length).toBe(39);
  });

  it('does not try each document when the engine refuses them all', async () => {
    let asked = 0;
    const { meilisearch } = watched({
      put: (documents) => {
        if (documents.length > 0) asked += 1;
        throw new Refused('the disk is full');
      },
    });
    const indexer = newIndexer({ meilisearch });
    for (let number = 1; number <= 64; number++) await save(number, `thing ${number}`);
    const heard = await Promise.allSettled(Array.from({ length: 64 }, (_, at) => indexer.hear(said(at + 1))));
    expect(heard.every(({ status }) => status === 'rejected')).toBe(true);
    expect(asked).toBeLessThan(20);
  });

  it('keeps what a restriction hides withheld until both indexes have followed, and lifts only what it saw', async () => {
    const indexer = newIndexer();
    await save(1, 'secret');
    await indexer.hear(said(1));
    await save(1, 'secret', { audience: ['sector'] });
    await indexes.pool.query('insert into withheld (id) values ($1)', [id(1)]);
    const { meilisearch } = watched({
      put: () => {
        throw new Away('it is gone');
      },
    });
    let noticed = 0;
    await expect(newIndexer({ meilisearch }, () => (noticed += 1)).hear(said(1, 'narrowed'))).rejects.toThrow('gone');
    expect(noticed).toBe(1);
    expect((await indexes.pool.query('select 1 from withheld')).rowCount).toBe(1);
    // PostgreSQL has followed all the same.
    expect(await titles(indexes.postgres, { viewer: viewerWith() })).toEqual([]);
    expect(await titles(indexes.meilisearch, { viewer: viewerWith() })).toEqual(['secret']);
    await indexer.hear(said(1, 'narrowed'));
    expect((await indexes.pool.query('select 1 from withheld')).rowCount).toBe(0);
    expect(await both({ viewer: viewerWith() })).toEqual(alike([]));
    expect(await both({ viewer: viewerWith('sector') })).toEqual(alike(['secret']));
  });

  it('does not lift a later restriction by confirming an earlier one', async () => {
    await save(1, 'secret');
    await indexes.pool.query('insert into withheld (id) values ($1)', [id(1)]);
    const { meilisearch } = watched({
      put: () => void indexes.pool.query('update withheld set token = uuidv7()'),
    });
    await newIndexer({ meilisearch }).hear(said(1));
    expect((await indexes.pool.query('select 1 from withheld')).rowCount).toBe(1);
  });

  it('writes what tells of a subject when that is restricted or renamed, and not otherwise', async () => {
    const { sent, meilisearch } = watched();
    const indexer = newIndexer({ meilisearch });
    await save(1, 'community');
    const notes = Array.from({ length: 1_201 }, (_, at) => 1_000 + at);
    await indexes.pool.query(
      `insert into thing (id, kind, title, about) select note, 'THREAD', 'note', $2 from unnest($1::uuid[]) note`,
      [notes.map(id), id(1)],
    );
    await indexer.hear(said(1, 'joined'));
    expect(sent.puts.map((documents) => documents.length)).toEqual([1]);
    await indexer.hear(said(1, 'renamed'));
    expect(sent.puts.map((documents) => documents.length)).toEqual([1, 1, 500, 500, 201]);
    await indexes.pool.query(`update thing set audience = '{sector}' where about = $1`, [id(1)]);
    await indexes.pool.query('insert into withheld (id) values ($1)', [id(1)]);
    await indexer.hear(said(1, 'visibility-changed'));
    expect((await indexes.pool.query('select 1 from withheld')).rowCount).toBe(0);
    expect(await both({ viewer: viewerWith() })).toEqual(alike(['community']));
  });

  it('lets a single change pass a large one', async () => {
    const indexer = newIndexer();
    await save(1, 'community');
    await save(2, 'quick');
    await indexes.pool.query(
      `insert into thing (id, kind, title, about) select note, 'THREAD', 'note', $2 from unnest($1::uuid[]) note`,
      [Array.from({ length: 3_000 }, (_, at) => id(10_000 + at)), id(1)],
    );
    const order: string[] = [];
    const large = indexer.hear(said(1, 'renamed')).then(() => order.push('large'));
    await sleep(150);
    await indexer.hear(said(2)).then(() => order.push('single'));
    await large;
    expect(order).toEqual(['single', 'large']);
  });

  it('never lets an older row overwrite a newer, with several indexers at once', async () => {
    const slowly = engines.searchables.map((searchable) => ({
      ...searchable,
      documents: async (...asked: Parameters<Searchable['documents']>) => {
        const documents = await searchable.documents(...asked);
        await sleep(150);
        return documents;
      },
    }));
    await save(1, 'older');
    const slow = newIndexer({ searchables: slowly }).hear(said(1));
    await sleep(60);
    await save(1, 'newer');
    await Promise.all([slow, newIndexer().hear(said(1))]);
    expect(await both()).toEqual(alike(['newer']));
  });
});

describe('rebuilding', () => {
  it('goes on under writes, leaves no gap, and loses nothing that changes meanwhile', async () => {
    const indexer = newIndexer();
    await indexes.pool.query(
      `insert into thing (id, kind, title) select note, 'COMMUNITY', 'steady' from unnest($1::uuid[]) note`,
      [Array.from({ length: 4_000 }, (_, at) => id(at + 1))],
    );
    await indexes.pool.query(
      `insert into thing (id, kind, title) select note, 'COMMUNITY', 'firm' from unnest($1::uuid[]) note`,
      [Array.from({ length: 100 }, (_, at) => id(at + 20_000))],
    );
    expect(await rebuild(engines, () => {})).toBe(4_100);
    // Stale things, of which the rows know nothing any more.
    await (
      await indexes.meilisearch.put([documentOf(99_999, { title: 'orphan' })])
    )();
    const run = { going: true };
    let [least, leastFirm, asked, written] = [Infinity, Infinity, 0, 0];
    const writing = (async () => {
      for (let number = 1; run.going; number = (number % 400) + 7) {
        const [changed, gone, fresh] = [number, 1_000 + (written % 900), 50_000 + written];
        await save(changed, `changed ${written}`);
        await indexes.pool.query('delete from thing where id = $1', [id(gone)]);
        await save(fresh, `fresh ${written}`);
        await Promise.all([changed, gone, fresh].map((each) => indexer.hear(said(each))));
        written += 1;
      }
    })();
    const asking = (async () => {
      for (; run.going; asked++) {
        least = Math.min(least, (await indexes.meilisearch.find(questionOf({ text: 'steady' }))).total);
        const { total, hits } = await indexes.meilisearch.find(questionOf({ text: 'firm' }));
        leastFirm = Math.min(leastFirm, total, hits.length);
      }
    })();
    const seen: number[] = [];
    for (let round = 0; round < 3; round++) await rebuild(engines, (done, all) => seen.push(done / all));
    run.going = false;
    await Promise.all([writing, asking]);
    console.log(
      `3 rebuildings under ${written} rounds of writing, ${asked} searches: never fewer than ${leastFirm} of 100`,
    );
    expect(written).toBeGreaterThan(5);
    expect(leastFirm).toBe(100);
    expect(least).toBeGreaterThan(4_000 - 2 * written - 1);
    expect(seen.at(-1)).toBe(1);
    const { rows } = await indexes.pool.query<{ title: string }>('select title from thing');
    expect(await both()).toEqual(alike(rows.map((row) => row.title)));
  }, 180_000);
});
