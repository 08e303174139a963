import { afterAll, beforeAll, expect, it } from 'vitest';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { type Discussions, openDiscussions, reply } from './discussions.setup.ts';
import { statementsDuring } from '../harness/statements.ts';

const ask = `query ($slug: String!) { viewer { waitingCount } community(slug: $slug) { waitingCount
  quietMembers(first: 5) { totalCount edges { node { quietSince person { name } } } }
  members(first: 9) { edges { node { quietSince } } } } }`;
const facilitated =
  '{ communities(filter: { facilitated: true }, first: 50) { edges { node { slug waitingCount } } } }';
const mine = '{ viewer { waitingCount } }';

let world: Discussions;
let place: { id: string; slug: string };
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

beforeAll(async () => {
  world = await openDiscussions();
  const { facilitator, member, other, outsider, curator } = world.people;
  place = await world.hub.make((em) =>
    makeCommunity(em, {
      name: 'Worked in',
      visibility: 'ON_REQUEST',
      facilitators: [facilitator],
      members: [member, other, curator],
      asking: [outsider],
      createdAt: ago(300),
    }),
  );
  const here = (person: { id: string }, days: number) =>
    world.hub.hub.pool.query(
      'update membership set last_here_at = $1, greeted_at = now() where community_id = $2 and person_id = $3',
      [ago(days), place.id, person.id],
    );
  await here(member, 70);
  await here(other, 20);
  await here(curator, 300);
  await here(facilitator, 90);
});
afterAll(() => world?.hub.close());

const seenBy = async (name: keyof Discussions['askers']) => world.askers[name].get(ask, place);

it('gone quiet is who was there and comes no more, for facilitators alone', async () => {
  const { community } = await seenBy('facilitator');
  expect(community.quietMembers).toEqual({
    totalCount: 1,
    edges: [{ node: { person: { name: 'Member' }, quietSince: expect.any(String) } }],
  });
  expect(community.members.edges.filter(({ node }: { node: { quietSince: unknown } }) => node.quietSince)).toHaveLength(
    2,
  );
  for (const name of ['member', 'other'] as const) {
    const seen = (await seenBy(name)).community;
    expect(seen.quietMembers).toEqual({ totalCount: 0, edges: [] });
    expect(seen.members.edges.every(({ node }: { node: { quietSince: unknown } }) => node.quietSince === null)).toBe(
      true,
    );
  }
  expect((await seenBy('outsider')).community.quietMembers).toEqual({ totalCount: 0, edges: [] });
});

it('one number says what waits, and is nobody’s but theirs', async () => {
  const before = (await seenBy('facilitator')).viewer.waitingCount;
  expect((await seenBy('facilitator')).community.waitingCount).toBe(1);
  await world.opened({ about: await communityOf(place.id), question: true, createdAt: ago(4) });
  expect((await seenBy('facilitator')).community.waitingCount).toBe(2);
  const { edges } = (await world.askers.facilitator.get(facilitated)).communities;
  const sum = edges.reduce(
    (total: number, { node }: { node: { waitingCount: number } }) => total + node.waitingCount,
    0,
  );
  expect(edges.length).toBeGreaterThan(3);
  expect((await seenBy('facilitator')).viewer.waitingCount).toBe(sum);
  expect(sum).toBe(before + 1);
  for (const name of ['member', 'outsider', 'curator'] as const) {
    expect((await seenBy(name)).viewer.waitingCount).toBeNull();
    expect((await seenBy(name)).community.waitingCount).toBeNull();
    expect((await world.askers[name].get(facilitated)).communities.edges).toEqual([]);
  }
  expect((await world.askers.anonymous.get(mine)).viewer).toBeNull();
  expect(await statementsDuring(() => world.askers.facilitator.get(mine))).toBeLessThanOrEqual(2);
});

it('who reads or writes is quiet no more', async () => {
  const { id } = await world.opened({ about: await communityOf(place.id) });
  await world.askers.member.get(reply, { id, body: 'I am here.' });
  expect((await seenBy('facilitator')).community.quietMembers.totalCount).toBe(0);
});

it('in a closed community nothing waits but reports', async () => {
  await world.hub.hub.pool.query('update community set closed_at = now() where id = $1', [place.id]);
  await world.hub.hub.pool.query(`update membership set last_here_at = $1 where community_id = $2`, [
    ago(70),
    place.id,
  ]);
  expect((await seenBy('facilitator')).community).toMatchObject({ waitingCount: 0, quietMembers: { totalCount: 0 } });
});

const communityOf = (id: string) => world.hub.make((em) => em.findOneOrFail(Community, { id }));
