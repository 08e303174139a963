import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi } from '@knowledge-hub/server/api.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { Asker } from '../harness/ask.ts';
import { type CuratedHub, openCuratedHub } from './curating.setup.ts';

let curated: CuratedHub;
let { as } = {} as CuratedHub;

const adding =
  'mutation ($input: VocabularyEntryInput!) { addVocabularyEntry(input: $input) { id term phrases oneWay version } }';
const removing =
  'mutation ($id: ID!, $version: Int!) { removeVocabularyEntry(id: $id, version: $version) { version } }';
const previewing = `query ($query: String!, $entry: VocabularyEntryInput!, $id: ID) { vocabularyPreview(query: $query, entry: $entry, id: $id) {
  now { totalCount edges { node { subject { id title } } } } changed { totalCount edges { node { titleMarked subject { id title } } } } } }`;
const input = (term: string, phrase: string) => ({ term, phrases: [phrase], oneWay: false });

beforeAll(async () => {
  curated = await openCuratedHub();
  ({ as } = curated);
  await reindexAll(curated.hub.hub);
  await until(async () => !(await as.anonymous.get('{ search(query: "gulls") { degraded } }')).search.degraded);
});
afterAll(() => curated?.hub.close());

async function until(holds: () => Promise<boolean>, most = 10_000): Promise<void> {
  for (const began = performance.now(); !(await holds()); await sleep(10))
    expect(performance.now() - began, 'waited too long').toBeLessThan(most);
}
const add = async (term: string, phrase: string) =>
  (await as.curator.get(adding, { input: input(term, phrase) })).addVocabularyEntry;
const titles = async (asker: Asker, query: string): Promise<string[]> => {
  const search = `query ($query: String!) { search(query: $query) { edges { node { title } } } }`;
  return (await asker.get(search, { query })).search.edges.map(({ node }: any) => node.title);
};
const phrase = 'quiet harbour patrol';

it('the preview shows what an entry would find, and changes nothing', async () => {
  const { vocabularyPreview: seen } = await as.curator.get(previewing, { query: 'zqp', entry: input('ZQP', phrase) });
  expect(seen.now.totalCount).toBe(0);
  expect(seen.changed.edges[0]?.node.subject.title).toBe('Gulls and bins');
  expect(await titles(as.anonymous, 'zqp')).toEqual([]);
});

it('the preview shows what the change of an entry would lose', async () => {
  const { id } = await add('ZQL', phrase);
  const entry = input('ZQL', 'something nobody wrote');
  const { vocabularyPreview: seen } = await as.curator.get(previewing, { query: 'ZQL', entry, id });
  expect([seen.now.totalCount, seen.changed.totalCount]).toEqual([1, 0]);
});

it('a new entry finds at once, a removed one no longer', async () => {
  const { id } = await add('ZQX', phrase);
  expect(await titles(as.anonymous, 'ZQX')).toEqual(['Gulls and bins']);
  await as.curator.get(removing, { id, version: 1 });
  expect(await titles(as.anonymous, 'ZQX')).toEqual([]);
});

it('a second process finds by a new entry within a second', async () => {
  const { hub } = curated;
  const other = await openApi(hub.settings, { logLevel: 'error', indexName: hub.hub.indexName });
  try {
    const elsewhere = new Asker(other.url);
    expect(await titles(elsewhere, 'ZQO')).toEqual([]);
    await add('ZQO', phrase);
    await until(async () => (await titles(elsewhere, 'ZQO')).length > 0, 1_000);
  } finally {
    await other.close();
  }
});
