import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '@knowledge-hub/server/library/document.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeDocument, makeFolder } from '@knowledge-hub/seeds/makers/document.ts';
import type { Asker } from '../harness/ask.ts';
import { openEvents, type Events } from './events.setup.ts';
import { get } from './files.setup.ts';
import * as q from './library.setup.ts';

/**
 * Unique words stand in documents of communities that are closed, and in their files; whoever may not see them asks at
 * every door, and so does somebody who has left. Nothing that comes back may hold one of the words, or an id, or a count.
 */
const words = {
  title: 'Quillonpaper',
  description: 'brambleabstract',
  file: 'zephyrtext',
  earlier: 'tungstendraft',
  name: 'marzipanfile',
  note: 'velvetnote',
  folder: 'Obsidianfolder',
};

let events: Events;
let secret: Record<'hidden' | 'onRequest', Document>;
let addresses: string[];
let askers: Record<'anonymous' | 'outsider' | 'lapsed', Asker>;

beforeAll(async () => {
  events = await openEvents();
  const text = (content: string, note = '') => ({
    name: `${words.name}.txt`,
    mediaType: 'text/plain',
    bytes: Buffer.from(content),
    note,
  });
  const make = (where: 'hidden' | 'onRequest') =>
    events.hub.make((em) => {
      const community = events.communities[where];
      return makeDocument(em, {
        community,
        title: `${words.title} plan`,
        description: `About ${words.description}`,
        folder: makeFolder(em, { community, name: words.folder }),
        versions: [text(words.earlier), text(words.file, words.note)],
      });
    });
  secret = { hidden: await make('hidden'), onRequest: await make('onRequest') };
  await reindexAll(events.hub.hub);
  const { third, member } = events.askers;
  addresses = [];
  for (const { id } of Object.values(secret)) {
    await third.get('mutation ($id: ID!) { bookmark(id: $id) { id } }', { id });
    const { document } = await member.get(q.read, { id });
    addresses.push(...document.versions.map(({ address }: { address: string }) => address));
  }
  for (const where of ['hidden', 'onRequest'] as const)
    await third.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: events.communities[where].id });
  await events.hub.drain();
  askers = { anonymous: events.askers.anonymous, outsider: events.askers.outsider, lapsed: third };
});
afterAll(() => events?.hub.close());

const holdsNothing = (text: string, numbers = false) => {
  for (const word of Object.values(words)) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  for (const { id } of numbers ? [] : Object.values(secret)) expect(text).not.toContain(id);
};

const list =
  'documents(filter: { communityId: $id, text: $text, loose: $loose }, first: 50) { totalCount edges { node { id title } } }';
const doors: Record<string, (where: 'hidden' | 'onRequest') => [string, Record<string, unknown>?]> = {
  'a document': (where) => [q.read, { id: secret[where].id }],
  'any node': (where) => ['query ($id: ID!) { node(id: $id) { id } }', { id: secret[where].id }],
  'a library': (where) => [
    `query ($id: ID!, $text: String, $loose: Boolean) { ${list} }`,
    { id: events.communities[where].id },
  ],
  'a library, by title': (where) => [
    `query ($id: ID!, $text: String, $loose: Boolean) { ${list} }`,
    { id: events.communities[where].id, text: 'quillon' },
  ],
  folders: (where) => [q.folders, { id: events.communities[where].id }],
  'what is new': () => ['{ newForViewer(first: 100) { edges { node { id title } } } }'],
  'what is like it': (where) => [
    'query ($id: ID!) { similarTo(id: $id, first: 20) { title } }',
    { id: secret[where].id },
  ],
  bookmarks: () => ['{ viewer { bookmarks(first: 50) { totalCount edges { node { subject { id title } } } } } }'],
  'what one can take along': () => ['mutation { exportPersonalData }'],
};

describe.each(['anonymous', 'outsider', 'lapsed'] as const)('%s', (who) => {
  it.each(Object.keys(doors))('learns nothing at the door: %s', async (door) => {
    for (const where of ['hidden', 'onRequest'] as const) {
      const { data } = await askers[who].ask(...doors[door]!(where));
      const answer = data ?? {};
      // What somebody kept while they could is theirs: a number that leads nowhere any more.
      holdsNothing(JSON.stringify(answer), door === 'what one can take along');
      expect(answer.documents?.totalCount ?? 0).toBe(0);
    }
  });

  it.each(Object.entries(words))('finds nothing by the word of its %s', async (_part, word) => {
    const answer = await askers[who].get(
      `query ($text: String!, $beginning: String!) {
        search(query: $text, first: 10) { totalCount facets { values { count } } edges { node { title snippet } } }
        suggest(query: $beginning, first: 10) { title }
        similar(text: $text, first: 10) { title }
        searchCsv(query: $text) { rowCount text }
      }`,
      { text: word, beginning: word.slice(0, 6) },
    );
    expect(answer).toMatchObject({
      search: { totalCount: 0, edges: [] },
      suggest: [],
      similar: [],
      searchCsv: { rowCount: 0 },
    });
    const counts = answer.search.facets.flatMap(({ values }: { values: { count: number }[] }) => values);
    expect(counts.filter(({ count }: { count: number }) => count > 0)).toEqual([]);
  });

  it('gets none of its files, by no way of asking', async () => {
    for (const address of addresses)
      for (const headers of [{}, { range: 'bytes=0-3' }, { 'if-none-match': '*' }] as Record<string, string>[]) {
        const answer = await get(askers[who], address, headers);
        expect([answer.status, answer.headers.get('etag'), answer.headers.get('content-disposition')]).toEqual([
          404,
          null,
          null,
        ]);
        holdsNothing(await answer.text());
      }
  });
});

describe('a member', () => {
  it('finds it by what its present file says, and has its files', async () => {
    const { member } = events.askers;
    const count = async (text: string) =>
      (await member.get('query ($text: String!) { search(query: $text, first: 5) { totalCount } }', { text })).search
        .totalCount;
    expect([await count(words.file), await count(words.earlier)]).toEqual([2, 0]);
    for (const address of addresses) expect((await get(member, address)).status).toBe(200);
  });
});

describe('a community that closes', () => {
  it('takes its documents and files along at once', async () => {
    const { facilitator, outsider } = events.askers;
    const made = await q.addWord(facilitator, events.communities.open.id, 'Cinnabarword');
    await events.hub.drain();
    const search = 'query ($text: String!) { search(query: $text, first: 5) { totalCount } }';
    expect((await outsider.get(search, { text: 'cinnabarword' })).search.totalCount).toBe(1);
    const narrow = 'mutation ($id: ID!) { changeCommunityVisibility(id: $id, visibility: HIDDEN) { id } }';
    await facilitator.get(narrow, { id: events.communities.open.id });
    expect((await outsider.get(search, { text: 'cinnabarword' })).search.totalCount).toBe(0);
    expect((await outsider.get(q.read, { id: made.id })).document).toBeNull();
    expect((await get(outsider, made.current.address)).status).toBe(404);
    expect((await get(facilitator, made.current.address)).status).toBe(200);
  });
});
