import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '../harness/ask.ts';
import { change } from './communities.setup.ts';
import { type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';
import { removeReply, removeThread, restore } from './moderation.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker;
const why = { reason: 'PERSONAL_DATA', note: 'It names a resident and where they live.' };

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other } = world.askers);
});
afterAll(() => world?.hub.close());

/** A word that stands only in what is removed: wherever it comes back, it was not removed from there. */
describe('what is removed', () => {
  const word = 'gamboge';
  const whole = 'id title body replies(first: 9) { edges { node { body revisions { body } author { name } } } }';
  let id: string;
  const doors: Record<string, () => [string, Record<string, unknown>?]> = {
    'the thread': () => [`query ($id: ID!) { thread(id: $id) { ${whole} } }`, { id }],
    'any node': () => [`query ($id: ID!) { node(id: $id) { id ... on Thread { ${whole} } } }`, { id }],
    'the list': () => [
      `query ($slug: String!) { community(slug: $slug) { threads(first: 50) { edges { node { ${whole} } } } } }`,
      { slug: world.places.open.slug },
    ],
    'what is new': () => [`{ newForViewer(first: 50) { edges { node { id title ... on Thread { ${whole} } } } } }`],
    search: () => [
      'query ($q: String!) { search(query: $q, first: 9) { totalCount edges { node { title snippet } } } }',
      { q: word },
    ],
    'search as a table': () => ['query ($q: String!) { searchCsv(query: $q) { text } }', { q: word }],
    'as one types': () => ['query ($q: String!) { suggest(query: $q, first: 9) { title } }', { q: word }],
    'what is like words': () => ['query ($q: String!) { similar(text: $q, first: 9) { title snippet } }', { q: word }],
    'what one was told': () => [
      '{ viewer { notifications(first: 100) { edges { node { title url subjects { id title } } } } } }',
    ],
    'what one keeps': () => ['{ viewer { bookmarks(first: 50) { edges { node { subject { id title } } } } } }'],
    'what one follows': () => ['{ viewer { followedThreads(first: 50) { edges { node { thread { id title } } } } } }'],
  };
  const people = ['facilitator', 'member', 'other', 'outsider', 'curator'] as const;
  const answers = async () =>
    Object.fromEntries(
      await Promise.all(
        people.flatMap((who) =>
          Object.entries(doors).map(async ([door, ask]) => {
            const { data } = await world.askers[who].ask(...ask());
            return [`${who} at ${door}`, new RegExp(word).test(JSON.stringify(data ?? {}).replaceAll(`"${word}"`, ''))];
          }),
        ),
      ),
    ) as Record<string, boolean>;
  const unread = async () =>
    (
      await other.get('query ($slug: String!) { community(slug: $slug) { unreadThreadCount threadCount } }', {
        slug: world.places.open.slug,
      })
    ).community;

  it('comes back at no door at once, with the worker behind, and neither afterwards', async () => {
    const input = { aboutId: world.places.open.id, title: `About ${word}`, body: `We use ${word}.` };
    id = (await member.get(start, { input })).startThread.id;
    await other.get('mutation ($id: ID!) { bookmark(id: $id) { id } }', { id });
    await other.get('mutation ($id: ID!) { follow(id: $id, level: EVERYTHING) { id } }', { id });
    await world.hub.drain();
    expect(Object.values(await answers()).filter(Boolean).length).toBeGreaterThan(12);
    const before = await unread();
    const { removeThread: gone } = await facilitator.get(removeThread, { id, ...why });
    const none = Object.fromEntries(Object.keys(await answers()).map((key) => [key, false]));
    expect(await answers()).toEqual(none);
    expect(await unread()).toEqual({
      unreadThreadCount: before.unreadThreadCount - 1,
      threadCount: before.threadCount - 1,
    });
    await facilitator.get(change, { id: world.places.open.id, visibility: 'ON_REQUEST' });
    await facilitator.get(change, { id: world.places.open.id, visibility: 'OPEN' });
    await world.hub.drain();
    expect(await answers()).toEqual(none);
    expect(await other.refusal(reply, { id, body: 'Still?' })).toBe('NOT_FOUND');
    await facilitator.get(restore, { id: gone.id });
    await world.hub.drain();
    expect((await answers())['outsider at search']).toBe(true);
  });

  it('leaves a gap in a discussion, with the reason and without a name or words', async () => {
    const answer = (await other.get(reply, { id, body: `More ${word} from me.` })).reply.id;
    await world.hub.drain();
    await facilitator.get(removeReply, { id: answer, ...why });
    const text = `query ($id: ID!) { thread(id: $id) { replyCount replies(first: 9) { edges { node { id body deleted removedFor author { name } revisions { body } } } } } }`;
    const { thread } = await member.get(text, { id });
    expect(thread).toMatchObject({
      replyCount: 0,
      replies: {
        edges: [{ node: { body: '', deleted: true, removedFor: 'PERSONAL_DATA', author: null, revisions: [] } }],
      },
    });
    const found = await member.get(
      'query ($q: String!) { search(query: $q, first: 9) { edges { node { snippet } } } }',
      { q: `"more ${word}"` },
    );
    expect(found.search.edges).toEqual([]);
  });
});
