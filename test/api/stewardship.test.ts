import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { lookingAfter } from '@knowledge-hub/server/stewardship/look-after.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

const canary = 'paprikaheron';
const list =
  '{ communitiesInNeed(first: 50) { totalCount edges { node { id lostAt awaySince reportsUnseen requestsWaiting memberCount community { name } } } } }';
const name = 'mutation ($id: ID!, $person: ID!) { nameFacilitator(communityId: $id, personId: $person) { id lostAt } }';
const report = 'mutation ($id: ID!) { reportThread(id: $id, reason: OFF_TOPIC) { id } }';

let hub: TestHub;
let people: Record<'curator' | 'present' | 'long' | 'member' | 'asker', Person>;
let curator: Asker;
beforeAll(async () => {
  hub = await startHub();
  people = await hub.make((em) => {
    const at = makeOrganisation(em, { type: 'SUPPORT_BODY' });
    return {
      curator: makePerson(em, { role: { kind: 'CURATOR', at } }),
      present: makePerson(em),
      long: makePerson(em),
      member: makePerson(em),
      asker: makePerson(em),
    };
  });
  curator = await hub.as(people.curator);
});
afterAll(() => hub?.close());

const needs = async () => {
  await lookingAfter(hub.hub).run();
  const { communitiesInNeed } = await curator.get(list);
  return new Map<string, any>(communitiesInNeed.edges.map(({ node }: any) => [node.id, node]));
};

it('shows staff what is left alone, and nothing of what is said there or of what a hidden one is called', async () => {
  const { present, long, member, asker } = people;
  const longAgo = new Date(Date.now() - 90 * 24 * 3600_000);
  const made = await hub.make(async (em) => {
    const inside = { visibility: 'ON_REQUEST' as const, members: [member] };
    const communities = {
      well: makeCommunity(em, { ...inside, facilitators: [present] }),
      lost: makeCommunity(em, inside),
      hidden: makeCommunity(em, { members: [member], visibility: 'HIDDEN', name: `Circle ${canary}` }),
      away: makeCommunity(em, { ...inside, facilitators: [long], asking: [asker], createdAt: longAgo }),
      closed: makeCommunity(em, { ...inside, closedAt: new Date() }),
      accused: makeCommunity(em, { ...inside, facilitators: [present] }),
    };
    const about = communities.accused;
    const post = makeThread(em, { about, author: present, title: `On ${canary}`, body: canary });
    await em.flush();
    return { ...communities, post };
  });
  const { errors } = await (await hub.as(member)).ask(report, { id: made.post.id });
  expect(errors).toBeUndefined();
  const found = await needs();
  expect(new Set(found.keys())).toEqual(new Set([made.lost.id, made.hidden.id, made.away.id, made.accused.id]));
  expect(found.get(made.lost.id)).toMatchObject({ lostAt: expect.any(String), memberCount: 1, awaySince: null });
  expect(found.get(made.hidden.id)).toMatchObject({ community: null, lostAt: expect.any(String) });
  expect(found.get(made.away.id)).toMatchObject({ lostAt: null, awaySince: expect.any(String), requestsWaiting: 1 });
  expect(found.get(made.accused.id)).toMatchObject({ lostAt: null, reportsUnseen: 1 });
  const { viewer } = await curator.get(
    '{ viewer { notifications(first: 50) { edges { node { reason title url } } } } }',
  );
  await lookingAfter(hub.hub).run();
  expect(viewer.notifications.edges).toHaveLength(2);
  expect(JSON.stringify([...found.values(), viewer])).not.toContain(canary);
  for (const other of [present, member]) expect(await (await hub.as(other)).refusal(list)).toBe('FORBIDDEN');
  expect(await hub.anonymous().refusal(list)).toBe('UNAUTHENTICATED');
  // Who comes back is there.
  await hub.hub.pool.query(`update membership set role = 'FACILITATOR' where community_id = $1`, [made.lost.id]);
  expect((await needs()).has(made.lost.id)).toBe(false);
});

it('lets staff name somebody where nobody inside can, who runs it then, while they read nothing more', async () => {
  const { present, member, curator: self } = people;
  const { lost, well, thread } = await hub.make(async (em) => {
    const inside = { visibility: 'HIDDEN' as const, members: [member] };
    const communities = {
      lost: makeCommunity(em, inside),
      well: makeCommunity(em, { ...inside, facilitators: [present] }),
    };
    const said = makeThread(em, { about: communities.lost, author: member, title: `Of ${canary}` });
    await em.flush();
    return { ...communities, thread: said };
  });
  expect(await curator.refusal(name, { id: well.id, person: member.id })).toBe('FORBIDDEN');
  expect(await curator.refusal(name, { id: lost.id, person: self.id })).toBe('FORBIDDEN');
  expect(await curator.refusal(name, { id: lost.id, person: lost.id })).toBe('INVALID');
  expect(await (await hub.as(member)).refusal(name, { id: lost.id, person: member.id })).toBe('FORBIDDEN');
  await needs();
  const [one, two] = await Promise.all([1, 2].map(() => curator.ask(name, { id: lost.id, person: present.id })));
  expect([one!.errors, two!.errors]).toEqual([undefined, undefined]);
  expect((await needs()).has(lost.id)).toBe(false);
  const runs = await hub.as(present);
  const front =
    'query ($slug: String!, $thread: ID!) { community(slug: $slug) { memberCount viewerCan { facilitate } } thread(id: $thread) { title } }';
  const seen = { slug: lost.slug, thread: thread.id };
  expect(await runs.get(front, seen)).toMatchObject({
    community: { memberCount: 2, viewerCan: { facilitate: true } },
    thread: { title: `Of ${canary}` },
  });
  expect(await curator.get(front, seen)).toEqual({ community: null, thread: null });
  const { rows } = await hub.hub.pool.query('select act from moderation_entry where place_id = $1', [lost.id]);
  expect(rows).toEqual([{ act: 'FACILITATOR_NAMED' }]);
  const told = await runs.get('{ viewer { notifications(first: 5) { edges { node { reason url } } } } }');
  expect(told.viewer.notifications.edges[0].node.reason).toBe('FACILITATING');
});
