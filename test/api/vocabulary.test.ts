import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabularyFrom } from '@knowledge-hub/server/search/vocabulary-reader.ts';
import { statementsDuring } from '../harness/statements.ts';
import { type CuratedHub, openCuratedHub } from './curating.setup.ts';

let curated: CuratedHub;
let { as } = {} as CuratedHub;

const fields = 'id term phrases oneWay version removedAt changedBy { name }';
const adding = `mutation ($input: VocabularyEntryInput!, $key: String) { addVocabularyEntry(input: $input, idempotencyKey: $key) { ${fields} } }`;
const changing = `mutation ($id: ID!, $version: Int!, $input: VocabularyEntryInput!) { changeVocabularyEntry(id: $id, version: $version, input: $input) { ${fields} } }`;
const removing = `mutation ($id: ID!, $version: Int!) { removeVocabularyEntry(id: $id, version: $version) { ${fields} } }`;
const restoring = removing.replace('remove', 'restore');
const listing = `query ($text: String, $first: Int, $after: String) { vocabulary(text: $text, first: $first, after: $after) {
  totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
const previewing = `query ($query: String!, $entry: VocabularyEntryInput!, $id: ID) { vocabularyPreview(query: $query, entry: $entry, id: $id) {
  now { totalCount edges { node { subject { id title } } } } changed { totalCount edges { node { titleMarked subject { id title } } } } } }`;
const input = (term: string, ...phrases: string[]) => ({ term, phrases, oneWay: false });

beforeAll(async () => {
  curated = await openCuratedHub();
  ({ as } = curated);
});
afterAll(() => curated?.hub.close());

const add = async (term: string, ...phrases: string[]) =>
  (await as.curator.get(adding, { input: input(term, ...phrases) })).addVocabularyEntry;

describe('who may', () => {
  it('curators and administrators see and change it, others do neither', async () => {
    const entry = await add('HBR', 'quiet harbour');
    for (const [who, code] of [
      ['anonymous', 'UNAUTHENTICATED'],
      ['officer', 'FORBIDDEN'],
      ['member', 'FORBIDDEN'],
      ['plain', 'FORBIDDEN'],
    ] as const) {
      const asker = as[who];
      expect(await asker.refusal('{ vocabulary { totalCount } }')).toBe(code);
      expect(await asker.refusal(`{ vocabularyEntry(id: "${entry.id}") { term } }`)).toBe(code);
      expect(await asker.refusal(previewing, { query: 'x', entry: input('x', 'y') })).toBe(code);
      expect(await asker.refusal(adding, { input: input('X', 'y z') })).toBe(code);
      expect(await asker.refusal(changing, { ...entry, input: input('X', 'y z') })).toBe(code);
      expect(await asker.refusal(removing, entry)).toBe(code);
      expect(await asker.refusal(restoring, entry)).toBe(code);
    }
    for (const who of ['curator', 'administrator'] as const) {
      expect((await as[who].get(listing)).vocabulary.totalCount).toBeGreaterThan(150);
      expect((await as[who].get(`{ vocabularyEntry(id: "${entry.id}") { term } }`)).vocabularyEntry.term).toBe('HBR');
    }
    expect((await as.officer.get(`{ viewer { viewerCan { curate } } }`)).viewer.viewerCan.curate).toBe(false);
    expect((await as.administrator.get(`{ viewer { viewerCan { curate } } }`)).viewer.viewerCan.curate).toBe(true);
  });
});

describe('the list', () => {
  it('finds by term and phrase, pages without gaps, in one statement', async () => {
    const list = async (variables: object) => (await as.curator.get(listing, variables as never)).vocabulary;
    const terms = ({ edges }: any) => edges.map(({ node }: any) => node.term);
    expect(terms(await list({ text: 'term financial' }))).toEqual(['MTFP', 'MTFS']);
    expect(terms(await list({ text: 'mtf' }))).toEqual(['MTFP', 'MTFS']);
    expect(terms(await list({ text: '100%' }))).toEqual([]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = await list({ first: 100, after });
      seen.push(...terms(page));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(new Set(seen).size).toBe((await list({})).totalCount);
    const few = await statementsDuring(() => as.curator.get(listing, { first: 1 }));
    expect(await statementsDuring(() => as.curator.get(listing, { first: 100 }))).toBe(few);
    expect(few).toBeLessThanOrEqual(2);
  });
});

describe('changing it', () => {
  it('names the field that is wrong, and knows what is there by its folded form', async () => {
    const refusal = async (given: object) =>
      (await as.curator.ask(adding, { input: given })).errors?.[0]?.extensions.fields;
    expect(await refusal(input('', 'x'))).toEqual({ term: 'Enter the word or acronym.' });
    expect(await refusal(input('QQ'))).toEqual({ phrases: 'Enter what it stands for.' });
    expect(await refusal(input('mtfs', 'something else'))).toHaveProperty('term');
    expect(await refusal(input('Car-Parks', 'something else'))).toHaveProperty('term');
    expect(await refusal(input('QQ', 'a b', 'A  b'))).toHaveProperty('phrases');
  });

  it('adds once per key, and says who did it', async () => {
    const given = { input: input('KEYED', 'only one of it'), key: 'vocabulary-once' };
    const [one, two] = await Promise.all([as.curator.get(adding, given), as.curator.get(adding, given)]);
    expect(one).toEqual(two);
    expect(one.addVocabularyEntry).toMatchObject({ version: 1, changedBy: { name: 'Cora Tor' }, removedAt: null });
  });

  it('of two who add the same word at once, one is told that it is there', async () => {
    const both = await Promise.all(
      [as.curator, as.administrator].map((asker) => asker.refusal(adding, { input: input('RACE', 'first one wins') })),
    );
    expect(both.sort()).toEqual(['INVALID', undefined]);
  });

  it('refuses a stale edit with what is there now', async () => {
    const { id } = await add('STALE', 'old wording');
    await as.administrator.get(changing, { id, version: 1, input: input('STALE', 'new wording') });
    const { errors } = await as.curator.ask(changing, { id, version: 1, input: input('STALE', 'my wording') });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { term: 'STALE', phrases: ['new wording'], version: 2 },
    });
    expect(await as.curator.refusal(removing, { id, version: 1 })).toBe('CONFLICT');
  });

  it('removes, restores, and brings back under its old id what is added again', async () => {
    const { id } = await add('GONE', 'soon to go');
    const gone = (await as.curator.get(removing, { id, version: 1 })).removeVocabularyEntry;
    expect(gone).toMatchObject({ version: 2, removedAt: expect.any(String) });
    expect((await as.curator.get(listing, { text: 'GONE' })).vocabulary.totalCount).toBe(0);
    const back = (await as.curator.get(restoring, { id, version: 2 })).restoreVocabularyEntry;
    expect(back).toMatchObject({ version: 3, removedAt: null });
    await as.curator.get(removing, { id, version: 3 });
    expect(await add('gone', 'but not forgotten')).toMatchObject({ id, term: 'gone', version: 5 });
  });

  it('leaves a line of audit for each change, with before and after', async () => {
    const { id } = await add('AUD', 'first words');
    await as.curator.get(changing, { id, version: 1, input: input('AUD', 'second words') });
    await as.curator.get(removing, { id, version: 2 });
    const { rows } = await curated.hub.hub.pool.query(
      'select action, actor_id, detail from audit_line where subject_id = $1 order by id',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['vocabulary.added', 'vocabulary.changed', 'vocabulary.removed']);
    expect(rows.every(({ actor_id: actor }) => actor === curated.people.curator.id)).toBe(true);
    expect(rows[1].detail).toMatchObject({
      before: { phrases: ['first words'] },
      after: { phrases: ['second words'] },
    });
  });
});

it('is known to another process within a second of a change, whoever made it, and not asked for in between', async () => {
  const { rows, signals, pool } = curated.hub.hub;
  const elsewhere = vocabularyFrom(rows, signals);
  const changed = async (change: () => Promise<unknown>) => {
    const before = await elsewhere();
    await change();
    const began = performance.now();
    while ((await elsewhere()) === before && performance.now() - began < 2_000) await sleep(5);
    return performance.now() - began;
  };
  // The first one waits until it listens.
  await changed(() => add('WARM', 'getting warm'));
  expect(await changed(() => add('ELSE', 'somewhere else'))).toBeLessThan(1_000);
  expect(await changed(() => pool.query(`delete from vocabulary_entry where term = 'ELSE'`))).toBeLessThan(1_000);
  await sleep(200);
  expect(await statementsDuring(() => Promise.all([elsewhere(), elsewhere(), elsewhere()]))).toBe(0);
  // Its connection breaks, and what changed meanwhile is known once it is back.
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen vocabulary' and datname = current_database()`,
  );
  expect(await changed(() => add('BACK', 'here again'))).toBeLessThan(2_000);
});
