import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { type Discussions, openDiscussions } from './discussions.setup.ts';

let world: Discussions;
beforeAll(async () => {
  world = await openDiscussions();
});
afterAll(() => world?.hub.close());

const query = 'query ($addresses: [String!]!) { linked(addresses: $addresses) { address kind title } }';

it('says what addresses lead to, under the rights of whoever reads', async () => {
  const { open, hidden, onRequest, published, draft } = world.places;
  const secret = await world.hub.make((em) =>
    makeThread(em, { about: em.merge(hidden), author: em.merge(world.people.member), title: 'Quokkavale' }),
  );
  const addresses = [
    `/communities/${open.slug}`,
    `/communities/${onRequest.slug}`,
    `/communities/${hidden.slug}`,
    `/threads/${secret.id}`,
    `/case-studies/${published.slug}`,
    `/case-studies/${draft.slug}`,
    `/people/${world.people.member.id}`,
    '/communities/none',
    '/threads/none',
    "/communities/x' or true --",
    '/account',
    'https://elsewhere.example/communities/open',
  ];
  const told = async (who: keyof typeof world.askers): Promise<string[]> =>
    (await world.askers[who].get(query, { addresses })).linked.map(({ title }: { title: string }) => title).toSorted();
  expect(await told('anonymous')).toEqual(['On request', 'Open', 'Published']);
  expect(await told('outsider')).toEqual(['Member', 'On request', 'Open', 'Published']);
  expect(await told('curator')).toEqual(['Member', 'On request', 'Open', 'Published']);
  expect(await told('member')).toEqual(['Draft', 'Hidden', 'Member', 'On request', 'Open', 'Published', 'Quokkavale']);
});

it('answers a page at a time, and nothing for nothing', async () => {
  const many = Array.from({ length: 101 }, (_, place) => `/communities/c${place}`);
  expect(await world.askers.member.refusal(query, { addresses: many })).toBe('INVALID');
  expect((await world.askers.member.get(query, { addresses: [] })).linked).toEqual([]);
});
