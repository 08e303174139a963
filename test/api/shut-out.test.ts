import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({}, { worker: false });
});
afterAll(() => hub?.close());

it('says beforehand how many members another rule would shut out, to facilitators alone', async () => {
  const people = await hub.make((em) => {
    const at = makeOrganisation(em);
    const seat = { kind: 'ELECTED_MEMBER', at } as const;
    return {
      convener: makePerson(em, { role: seat }),
      councillor: makePerson(em, { role: seat }),
      officer: makePerson(em, { role: { kind: 'OFFICER', at } }),
      partner: makePerson(em),
    };
  });
  const { convener, councillor, officer, partner } = people;
  const { id } = await hub.make((em) =>
    makeCommunity(em, { visibility: 'ON_REQUEST', facilitators: [convener], members: [councillor, officer, partner] }),
  );
  const count = 'query ($id: ID!, $role: RoleKind!) { membersShutOut(communityId: $id, role: $role) }';
  const told = async (asker: Asker, role: string) => (await asker.get(count, { id, role })).membersShutOut;
  const runs = await hub.as(convener);
  expect(await told(runs, 'ELECTED_MEMBER')).toBe(2);
  expect(await told(runs, 'OFFICER')).toBe(3);
  expect(await runs.refusal(count, { id, role: 'CURATOR' })).toBe('INVALID');
  for (const other of [await hub.as(officer), await hub.as(partner), hub.anonymous()])
    expect(await told(other, 'ELECTED_MEMBER')).toBe(null);
  await runs.get('mutation ($id: ID!) { requireRole(id: $id, role: ELECTED_MEMBER) { id } }', { id });
  // Those who are shut out already do not lose it a second time.
  expect(await told(runs, 'ELECTED_MEMBER')).toBe(0);
  expect(await told(runs, 'OFFICER')).toBe(2);
});
