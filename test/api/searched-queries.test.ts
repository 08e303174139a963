import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetSearches } from '@knowledge-hub/server/curation/forget-searches.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import type { Asker } from '../harness/ask.ts';
import { statementsDuring } from '../harness/statements.ts';
import { type CuratedHub, openCuratedHub } from './curating.setup.ts';

let curated: CuratedHub;
let { as } = {} as CuratedHub;

beforeAll(async () => {
  curated = await openCuratedHub();
  ({ as } = curated);
  await reindexAll(curated.hub.hub);
});
afterAll(() => curated?.hub.close());
beforeEach(async () => {
  await curated.hub.hub.pool.query('truncate search_count, handled_query, rate_limit');
});

const count = (asker: Asker, query: string) =>
  asker.get('mutation ($query: String!) { countSearch(query: $query) }', { query });
const open = (asker: Asker, query: string, rank: number) =>
  asker.get('mutation ($query: String!, $rank: Int!) { countOpening(query: $query, rank: $rank) }', { query, rank });
const handle = (asker: Asker, query: string, handling: string, note?: string) =>
  asker.get(
    `mutation ($query: String!, $handling: Handling!, $note: String) {
      handleSearchedQuery(query: $query, handling: $handling, note: $note) { query handling note by { name } } }`,
    { query, handling, note },
  );
const listing = `query ($list: SearchedList!, $days: Int! = 28, $askedBy: [ViewerKind!], $first: Int! = 20, $after: String) {
  searchedQueries(list: $list, days: $days, askedBy: $askedBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { query asked askedBefore nothingFound results opened averageRank handled { handling note by { name } } } } } }`;
const list = async (name: string, variables: object = {}, asker = as.curator) =>
  (await asker.get(listing, { list: name, ...variables })).searchedQueries.edges.map(({ node }: any) => node);
const queries = async (name: string, variables: object = {}) =>
  (await list(name, variables)).map(({ query }: any) => query);
const stored = async () => (await curated.hub.hub.pool.query('select * from search_count order by query')).rows;

/** Counted so many days ago. */
const earlier = (days: number, query: string, asked: number, more: { nothing?: number; kind?: string } = {}) =>
  curated.hub.hub.pool.query(
    `insert into search_count (day, query, viewer_kind, asked, nothing_found, results)
     values ((now() at time zone 'utc')::date - $1::int, $2, $3, $4, $5, $6)`,
    [days, query, more.kind ?? 'OFFICER', asked, more.nothing ?? 0, more.nothing ? 0 : 3],
  );

describe('counting', () => {
  it('adds up by day, words and kind of viewer, and keeps nothing else', async () => {
    await count(as.officer, 'Gulls?');
    await count(as.insider, '  gulls ');
    await count(as.anonymous, 'gulls');
    await count(as.member, 'nobody wrote this');
    await open(as.officer, 'gulls', 3);
    const rows = await stored();
    expect(Object.keys(rows[0]).sort()).toEqual(
      ['asked', 'day', 'degraded', 'nothing_found', 'opened', 'query', 'rank_sum', 'results', 'viewer_kind'].sort(),
    );
    expect(
      rows.map(({ query, viewer_kind: kind, asked, nothing_found: nothing, results, opened, rank_sum: ranks }) => [
        query,
        kind,
        asked,
        nothing,
        results,
        opened,
        ranks,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['gulls', 'OFFICER', 2, 0, 1, 1, 3],
        ['gulls', 'ANONYMOUS', 1, 0, 1, 0, 0],
        ['nobody wrote this', 'ELECTED_MEMBER', 1, 1, 0, 0, 0],
      ]),
    );
    expect(rows).toHaveLength(3);
  });

  it('knows each kind of viewer', async () => {
    for (const who of ['anonymous', 'officer', 'member', 'curator', 'administrator', 'plain'] as const)
      await count(as[who], 'gulls');
    expect((await stored()).map(({ viewer_kind: kind, asked }) => [kind, asked]).sort()).toEqual([
      ['ANONYMOUS', 1],
      ['ELECTED_MEMBER', 1],
      ['OFFICER', 1],
      ['OTHER', 1],
      ['STAFF', 2],
    ]);
  });

  it('does not tell by a number what only members of a community can find', async () => {
    const search = `{ search(query: "owls in the loft") { totalCount } }`;
    expect((await as.insider.get(search)).search.totalCount).toBe(1);
    expect((await as.curator.get(search)).search.totalCount).toBe(0);
    await count(as.insider, 'owls in the loft');
    await open(as.insider, 'owls in the loft', 1);
    expect(await list('TOP')).toMatchObject([{ query: 'owls in the loft', results: 0, nothingFound: 1, opened: 0 }]);
  });

  it('says the same and keeps nothing where somebody may be meant', async () => {
    for (const query of [
      'priya.shah@council.example',
      '07700 900123',
      'SW1A 1AA',
      'Priya Shah',
      'ask priya shah waste',
      'x',
    ])
      expect(await count(as.anonymous, query)).toEqual({ countSearch: true });
    expect(await stored()).toEqual([]);
  });

  it('ends for who repeats it, and opens never more than was asked', async () => {
    for (let round = 0; round < 65; round++) await count(as.officer, 'gulls');
    expect((await stored())[0].asked).toBe(60);
    await curated.hub.hub.pool.query('truncate search_count, rate_limit');
    await count(as.officer, 'gulls');
    for (let round = 0; round < 5; round++) await open(as.officer, 'gulls', 1);
    await open(as.officer, 'gulls', 0);
    await open(as.member, 'gulls', 1);
    expect(await stored()).toMatchObject([{ asked: 1, opened: 1, rank_sum: 1 }]);
  });

  it('takes no new questions beyond so many in a day, and still counts the known ones', async () => {
    await count(as.officer, 'gulls');
    await curated.hub.hub.pool.query(
      `insert into search_count (day, query, viewer_kind, asked) select (now() at time zone 'utc')::date, 'q' || n, 'OFFICER', 1 from generate_series(1, 20000) n`,
    );
    await count(as.officer, 'gulls');
    await count(as.officer, 'bins');
    const { rows } = await curated.hub.hub.pool.query(
      `select query, asked from search_count where query in ('gulls', 'bins')`,
    );
    expect(rows).toEqual([{ query: 'gulls', asked: 2 }]);
  });
});

describe('the lists', () => {
  it('are for curators and administrators', async () => {
    const csv = '{ searchedQueriesCsv(list: TOP) }';
    const refused: [Asker, string][] = [
      [as.anonymous, 'UNAUTHENTICATED'],
      [as.officer, 'FORBIDDEN'],
      [as.member, 'FORBIDDEN'],
      [as.plain, 'FORBIDDEN'],
    ];
    for (const [asker, code] of refused) {
      expect(await asker.refusal(listing, { list: 'TOP' })).toBe(code);
      expect(await asker.refusal('{ searchTotals { asked } }')).toBe(code);
      expect(await asker.refusal(csv)).toBe(code);
      expect(await asker.refusal('mutation { handleSearchedQuery(query: "gulls", handling: DONE) { id } }')).toBe(code);
      expect(await asker.refusal('mutation { reopenSearchedQuery(query: "gulls") }')).toBe(code);
    }
    expect(await as.administrator.refusal(listing, { list: 'TOP' })).toBeUndefined();
    expect(await as.curator.refusal(listing, { list: 'TOP', days: 0 })).toBe('INVALID');
    expect(await as.curator.refusal(listing, { list: 'TOP', first: 101 })).toBe('INVALID');
  });

  it('compare a span with the one before, for all or some kinds of viewers', async () => {
    await earlier(0, 'bins', 4);
    await earlier(6, 'bins', 2, { kind: 'ANONYMOUS' });
    await earlier(7, 'bins', 5);
    await earlier(13, 'bins', 1);
    await earlier(14, 'bins', 100);
    await earlier(3, 'gulls', 5);
    const week = await list('TOP', { days: 7 });
    expect(week.map(({ query, asked, askedBefore }: any) => [query, asked, askedBefore])).toEqual([
      ['bins', 6, 6],
      ['gulls', 5, 0],
    ]);
    expect(await list('TOP', { days: 28 })).toMatchObject([{ asked: 112, askedBefore: 0 }, { asked: 5 }]);
    expect(await list('TOP', { days: 7, askedBy: ['ANONYMOUS'] })).toMatchObject([{ query: 'bins', asked: 2 }]);
    const { searchTotals } = await as.curator.get(
      '{ searchTotals(days: 7) { asked askedBefore nothingFound opened } }',
    );
    expect(searchTotals).toEqual({ asked: 11, askedBefore: 6, nothingFound: 0, opened: 0 });
  });

  it('say what finds nothing until it does, and what nobody opens', async () => {
    await earlier(3, 'bins', 4, { nothing: 4 });
    await earlier(3, 'owls', 9, { nothing: 9 });
    await earlier(2, 'owls', 1);
    expect(await queries('NOTHING_FOUND')).toEqual(['bins']);
    expect(await queries('NEVER_OPENED')).toEqual(['owls']);
    await count(as.officer, 'gulls');
    expect(await queries('NEVER_OPENED')).toEqual(['owls', 'gulls']);
    await open(as.officer, 'gulls', 2);
    expect(await queries('NEVER_OPENED')).toEqual(['owls']);
    expect((await list('TOP')).find(({ query }: any) => query === 'gulls')).toMatchObject({
      opened: 1,
      averageRank: 2,
    });
  });

  it('page without gaps where many are asked equally often, in as many statements', async () => {
    for (let number = 0; number < 25; number++) await earlier(number % 5, `query ${number}`, 1 + (number % 3));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { searchedQueries: page }: any = await as.curator.get(listing, { list: 'TOP', first: 7, after });
      seen.push(...page.edges.map(({ node }: any) => node.query));
      expect(page.totalCount).toBe(25);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect([seen.length, new Set(seen).size]).toEqual([25, 25]);
    const few = await statementsDuring(() => list('TOP', { first: 1 }));
    expect(await statementsDuring(() => list('TOP', { first: 100 }))).toBe(few);
    expect(few).toBeLessThanOrEqual(2);
  });

  it('stay quick over half a million searches', async () => {
    const { pool } = curated.hub.hub;
    await pool.query(`insert into search_count (day, query, viewer_kind, asked, nothing_found, results, opened, rank_sum)
      select (now() at time zone 'utc')::date - n % 56, 'query ' || n / 5, 'OFFICER', 5, n % 7 / 6 * 5, (n + 1) % 7, n % 3, n % 3
      from generate_series(1, 100000) n`);
    await pool.query('analyze search_count');
    for (const name of ['TOP', 'NOTHING_FOUND', 'NEVER_OPENED', 'PUT_ASIDE']) {
      const began = performance.now();
      await list(name, { first: 50 });
      expect(performance.now() - began, name).toBeLessThan(2_500);
    }
  });

  it('come as CSV that runs no formula', async () => {
    await earlier(1, '=1+1', 2);
    await earlier(1, 'bins, "black"', 3);
    const { searchedQueriesCsv: csv } = await as.curator.get('{ searchedQueriesCsv(list: TOP) }');
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFSearch,Times,Times before,Nothing found,Last found,Opened,Average place,Handled',
      '"bins, ""black""",3,0,0,3,0,,',
      "'=1+1,2,0,0,3,0,,",
      '',
    ]);
  });
});

describe('what was done about them', () => {
  it('takes a search off what is to do, and gives it back', async () => {
    await earlier(1, 'bins', 4, { nothing: 4 });
    expect((await handle(as.curator, 'Bins', 'DONE')).handleSearchedQuery).toMatchObject({ by: { name: 'Cora Tor' } });
    expect(await queries('NOTHING_FOUND')).toEqual([]);
    expect(await list('TOP')).toMatchObject([{ query: 'bins', handled: { handling: 'DONE' } }]);
    expect(await queries('PUT_ASIDE')).toEqual(['bins']);
    await as.curator.get('mutation { reopenSearchedQuery(query: "bins") }');
    expect(await queries('NOTHING_FOUND')).toEqual(['bins']);
  });

  it('done comes back when people ask in vain on a later day, ignored does not', async () => {
    for (const query of ['bins', 'owls']) await earlier(0, query, 4, { nothing: 4 });
    await handle(as.curator, 'bins', 'DONE');
    await handle(as.curator, 'owls', 'IGNORED');
    expect(await queries('NOTHING_FOUND')).toEqual([]);
    expect(await queries('TOP')).toEqual(['bins']);
    await curated.hub.hub.pool.query(`update handled_query set at = at - interval '1 day'`);
    expect(await queries('NOTHING_FOUND')).toEqual(['bins']);
  });

  it('keeps a note of what was commissioned, and audits who did', async () => {
    await earlier(1, 'bins', 4, { nothing: 4 });
    const unsaid = 'mutation { handleSearchedQuery(query: "bins", handling: COMMISSIONED) { id } }';
    expect(await as.curator.refusal(unsaid)).toBe('INVALID');
    await handle(as.curator, 'bins', 'COMMISSIONED', 'Asked Alderbrook for their wheelie bin story.');
    expect(await queries('NOTHING_FOUND')).toEqual([]);
    expect(await list('COMMISSIONED')).toMatchObject([
      { query: 'bins', asked: 4, handled: { note: 'Asked Alderbrook for their wheelie bin story.' } },
    ]);
    const { rows } = await curated.hub.hub.pool.query(
      `select detail from audit_line where action = 'searched-query.handled' order by id desc limit 1`,
    );
    expect(rows[0].detail).toMatchObject({ query: 'bins', handling: 'COMMISSIONED' });
  });
});

it('forgets what is old, and what is rare sooner', async () => {
  await earlier(401, 'often', 50);
  await earlier(399, 'often', 50);
  await earlier(61, 'once', 1);
  await earlier(59, 'once lately', 1);
  await earlier(61, 'twice and again', 2);
  await earlier(1, 'twice and again', 1);
  const { rows } = curated.hub.hub;
  expect(await forgetSearches(rows, new Date())).toBe(2);
  expect((await stored()).map(({ query }) => query)).toEqual([
    'often',
    'once lately',
    'twice and again',
    'twice and again',
  ]);
  expect(await forgetSearches(rows, new Date())).toBe(0);
});
