import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import type { Asker } from '../harness/ask.ts';
import { type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const move =
  'mutation ($id: ID!, $to: ID!) { moveThread(id: $id, toId: $to) { about { id title } pinned moves { from { title } by { name } } } }';
const read =
  'query ($id: ID!) { thread(id: $id) { title about { title } moves { from { title } by { name } } replies { edges { node { body } } } } }';
const found = 'query ($q: String!) { search(query: $q, first: 5) { totalCount } }';
const countOf = 'query ($slug: String!) { community(slug: $slug) { threadCount threads(first: 100) { totalCount } } }';
const count = async (slug: string) => (await facilitator.get(countOf, { slug })).community;

/** A closed circle of the facilitator and the member alone. */
const circle = () =>
  world.hub.make((em) => {
    const { facilitator: first, member: second } = world.people;
    return makeCommunity(em, { visibility: 'HIDDEN', facilitators: [first], members: [second] });
  });
const begin = async (aboutId: string, word: string) => {
  const { startThread } = await member.get(start, { input: { aboutId, title: `On ${word}`, body: 'So.' } });
  await other.ask(reply, { id: startThread.id, body: `About ${word}` });
  return startThread.id as string;
};

describe('moving a discussion', () => {
  it('binds at once: who may not read there finds nothing, while the index still knows it', async () => {
    const closed = await circle();
    const { open } = world.places;
    const id = await begin(open.id, 'wintergreen');
    await world.hub.drain();
    expect((await outsider.get(found, { q: 'wintergreen' })).search.totalCount).toBe(1);
    const [before, inside] = [await count(open.slug), await count(closed.slug)];

    const { moveThread } = await facilitator.get(move, { id, to: closed.id });
    expect(moveThread).toMatchObject({
      about: { id: closed.id },
      pinned: false,
      moves: [{ from: { title: 'Open' }, by: { name: 'Facilitator' } }],
    });
    for (const asker of [other, outsider, curator, anonymous]) {
      expect((await asker.get(read, { id })).thread).toBeNull();
      expect((await asker.get(found, { q: 'wintergreen' })).search.totalCount).toBe(0);
    }
    await world.hub.drain();
    expect((await outsider.get(found, { q: 'wintergreen' })).search.totalCount).toBe(0);
    expect((await member.get(found, { q: 'wintergreen' })).search.totalCount).toBe(1);
    expect((await member.get(read, { id })).thread.replies.edges).toHaveLength(1);

    const [after, arrived] = [await count(open.slug), await count(closed.slug)];
    expect(after.threadCount).toBe(before.threadCount - 1);
    expect(arrived).toEqual({ threadCount: inside.threadCount + 1, threads: { totalCount: inside.threadCount + 1 } });
    const lines = await world.query(`select action, detail from audit_line where subject_id = $1`, id);
    expect(lines).toEqual([{ action: 'thread.moved', detail: { from: open.id, to: closed.id } }]);
  });

  it('tells nobody of a community they do not see', async () => {
    const closed = await circle();
    const id = await begin(closed.id, 'henbane');
    await facilitator.get(move, { id, to: world.places.open.id });
    expect((await outsider.get(read, { id })).thread.moves).toEqual([{ from: null, by: { name: 'Facilitator' } }]);
    expect((await member.get(read, { id })).thread.moves).toEqual([
      { from: { title: closed.name }, by: { name: 'Facilitator' } },
    ]);
  });

  it('is for those who facilitate both, and between communities', async () => {
    const closed = await circle();
    const elsewhere = await world.hub.make((em) => makeCommunity(em, { facilitators: [world.people.other] }));
    const { open, published } = world.places;
    const id = await begin(open.id, 'tansy');
    expect(await member.refusal(move, { id, to: closed.id })).toBe('FORBIDDEN');
    expect(await curator.refusal(move, { id, to: open.id === id ? id : closed.id })).toBe('NOT_FOUND');
    expect(await facilitator.refusal(move, { id, to: elsewhere.id })).toBe('FORBIDDEN');
    expect(await other.refusal(move, { id, to: elsewhere.id })).toBe('FORBIDDEN');
    expect(await outsider.refusal(move, { id, to: closed.id })).toBe('NOT_FOUND');
    expect(await facilitator.refusal(move, { id, to: published.id })).toBe('FORBIDDEN');
    expect(await facilitator.refusal(move, { id, to: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await facilitator.refusal(move, { id, to: 'x' })).toBe('NOT_FOUND');
    expect((await member.get(read, { id })).thread).toMatchObject({ about: { title: 'Open' }, moves: [] });
  });

  it('happens once, however often it is asked for, and two ways at once', async () => {
    const [one, two] = [await circle(), await circle()];
    const id = await begin(one.id, 'yarrow');
    const back = await begin(two.id, 'sorrel');
    await Promise.all([
      facilitator.ask(move, { id, to: two.id }),
      facilitator.ask(move, { id, to: two.id }),
      facilitator.ask(move, { id: back, to: one.id }),
    ]);
    expect((await member.get(read, { id })).thread.moves).toHaveLength(1);
    expect([(await count(one.slug)).threadCount, (await count(two.slug)).threadCount]).toEqual([1, 1]);
  });
});
