import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';
import { makeInterestGroup } from '@knowledge-hub/seeds/makers/interest-group.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

let hub: TestHub;
let councils: Record<'here' | 'there' | 'support', Organisation>;
let people: Record<'convener' | 'chief' | 'colleague' | 'stranger' | 'staff', Person>;
let askers: Record<keyof typeof people | 'anonymous', Asker>;

beforeAll(async () => {
  hub = await startHub();
  councils = await hub.make((em) => ({
    here: makeOrganisation(em, { name: 'Hereford Vale Council' }),
    there: makeOrganisation(em, { name: 'Thereby Council' }),
    support: makeOrganisation(em, { type: 'SUPPORT_BODY' }),
  }));
  const { here, there, support } = councils;
  people = await hub.make((em) => ({
    convener: makePerson(em, { name: 'Convener', role: { kind: 'OFFICER', at: there } }),
    chief: makePerson(em, { name: 'Chief', role: { kind: 'OFFICER', at: here } }),
    colleague: makePerson(em, { name: 'Colleague', role: { kind: 'ELECTED_MEMBER', at: here } }),
    stranger: makePerson(em, { name: 'Stranger' }),
    staff: makePerson(em, { role: { kind: 'CURATOR', at: support } }),
  }));
  const signedIn = await Promise.all(
    Object.entries(people).map(async ([name, person]) => [name, await hub.as(person)] as const),
  );
  askers = { ...Object.fromEntries(signedIn), anonymous: hub.anonymous() } as typeof askers;
});
afterAll(() => hub?.close());

const founded = (given: Parameters<typeof makeCommunity>[1] = {}) =>
  hub.make((em) => makeCommunity(em, { visibility: 'ON_REQUEST', facilitators: [people.convener], ...given }));
const council = '{ id status organisation { name } representatives { name } }';
const group = `interestGroup { startedOn endsOn ended councilCount neededCouncils reportDueOn reportOverdue
  councils(first: 20) { totalCount edges { node ${council} } } requests(first: 20) { edges { node ${council} } }
  ownCouncils { status } reports { year text } }`;
const bySlug = `query ($slug: String!) { community(slug: $slug) { memberCount viewerCan { read } ${group} } }`;
const start = `mutation ($id: ID!, $on: Date!) { startInterestGroup(communityId: $id, startedOn: $on) { ${group} } }`;
const restate = `mutation ($id: ID!, $on: Date!) { restateInterestGroup(communityId: $id, restatedOn: $on) { ${group} } }`;
const file = `mutation ($id: ID!, $year: Int!, $text: String!) { fileYearlyReport(communityId: $id, year: $year, text: $text) { ${group} } }`;
const ask = 'mutation ($id: ID!, $council: ID!) { askCouncilIn(communityId: $id, organisationId: $council) { id } }';
const approve = `mutation ($id: ID!) { approveCouncil(id: $id) { memberCount ${group} } }`;
const remove = `mutation ($id: ID!) { removeCouncil(id: $id) { ${group} } }`;
const name = `mutation ($id: ID!, $person: ID!) { nameRepresentative(id: $id, personId: $person) { ${group} } }`;
const drop = `mutation ($id: ID!, $person: ID!) { dropRepresentative(id: $id, personId: $person) { ${group} } }`;

it('keeps its life and its reports by the day it started', async () => {
  const community = await founded();
  const { convener, chief } = askers;
  expect(await chief.refusal(start, { id: community.id, on: '2024-05-01' })).toBe('FORBIDDEN');
  expect(await convener.refusal(start, { id: community.id, on: '2999-01-01' })).toBe('INVALID');
  expect(await convener.refusal(file, { id: community.id, year: 2025, text: 'x' })).toBe('CONFLICT');
  const [begun] = await Promise.all([1, 2].map(() => convener.get(start, { id: community.id, on: '2020-05-01' })));
  expect(begun.startInterestGroup.interestGroup).toMatchObject({
    startedOn: '2020-05-01',
    endsOn: '2025-05-01',
    ended: true,
    councilCount: 0,
    neededCouncils: 10,
    reportDueOn: '2021-04-30',
    reportOverdue: true,
  });
  const again = await convener.get(restate, { id: community.id, on: '2025-06-02' });
  expect(again.restateInterestGroup.interestGroup).toMatchObject({ endsOn: '2030-06-02', ended: false });
  expect(await convener.refusal(restate, { id: community.id, on: '2019-01-01' })).toBe('INVALID');
  for (let year = 2021; year <= new Date().getUTCFullYear(); year++)
    await convener.get(file, { id: community.id, year, text: `In ${year}` });
  const { interestGroup } = (await convener.get(bySlug, { slug: community.slug })).community;
  expect(interestGroup).toMatchObject({
    reportOverdue: false,
    reportDueOn: `${new Date().getUTCFullYear() + 1}-04-30`,
  });
  expect(await convener.refusal(file, { id: community.id, year: 2020, text: 'x' })).toBe('INVALID');
  await convener.get(file, { id: community.id, year: 2021, text: 'Put right' });
  // Reports are for those who read inside; how the group stands is on the front.
  const front = (await askers.anonymous.get(bySlug, { slug: community.slug })).community;
  expect(front).toMatchObject({
    viewerCan: { read: false },
    interestGroup: { startedOn: '2020-05-01', reports: [], requests: null },
  });
});

it('takes councils in by people who hold a role there, and lets those people in with them', async () => {
  const community = await founded();
  await hub.make((em) => void makeInterestGroup(em, { community: community.id as never }));
  const { convener, chief, colleague, stranger, staff, anonymous } = askers;
  const [here, there] = [councils.here.id, councils.there.id];
  expect(await anonymous.refusal(ask, { id: community.id, council: here })).toBe('UNAUTHENTICATED');
  for (const asker of [stranger, convener, staff])
    expect(await asker.refusal(ask, { id: community.id, council: here })).toBe('FORBIDDEN');
  expect(await staff.refusal(ask, { id: community.id, council: councils.support.id })).toBe('INVALID');
  await Promise.all([
    chief.ask(ask, { id: community.id, council: here }),
    colleague.ask(ask, { id: community.id, council: here }),
  ]);
  const seen = async (asker: Asker) => (await asker.get(bySlug, { slug: community.slug })).community.interestGroup;
  const { requests, councilCount } = await seen(convener);
  expect([requests.edges.length, councilCount]).toEqual([1, 0]);
  expect((await seen(stranger)).ownCouncils).toEqual([]);
  expect((await seen(colleague)).ownCouncils).toEqual([{ status: 'REQUESTED' }]);
  const { id } = requests.edges[0].node;
  expect(await stranger.refusal(approve, { id })).toBe('NOT_FOUND');
  expect(await colleague.refusal(approve, { id })).toBe('FORBIDDEN');
  const approved = await convener.get(approve, { id });
  expect(approved.approveCouncil).toMatchObject({ memberCount: 2, interestGroup: { councilCount: 1 } });
  expect((await seen(anonymous)).councils.edges).toEqual([
    { node: { id, status: 'ACTIVE', organisation: { name: 'Hereford Vale Council' }, representatives: [] } },
  ]);
  const first = requests.edges[0].node.representatives[0].name as 'Chief' | 'Colleague';
  const [one, other] = first === 'Chief' ? (['chief', 'colleague'] as const) : (['colleague', 'chief'] as const);
  expect((await askers[one].get(bySlug, { slug: community.slug })).community.viewerCan.read).toBe(true);

  expect(await askers[other].refusal(name, { id, person: people[other].id })).toBe('FORBIDDEN');
  expect(await askers[one].refusal(name, { id, person: people.convener.id })).toBe('INVALID');
  await askers[one].get(name, { id, person: people[other].id });
  const both = (await seen(convener)).councils.edges[0].node.representatives.map((each: { name: string }) => each.name);
  expect(both).toEqual(['Chief', 'Colleague']);
  // Whoever leaves the council acts for it no more, from that day.
  const ends = (on: string) =>
    hub.hub.pool.query(`update role set ends_on = ${on} where person_id = $1`, [people[one].id]);
  await ends('current_date - 1');
  expect(await askers[one].refusal(drop, { id, person: people[other].id })).toBe('FORBIDDEN');
  expect((await seen(convener)).councils.edges[0].node.representatives).toHaveLength(1);
  await ends('null');
  await askers[other].get(drop, { id, person: people[one].id });
  expect(await askers[other].refusal(drop, { id, person: people[other].id })).toBe('CONFLICT');
  expect((await askers[other].get(remove, { id })).removeCouncil.interestGroup.councilCount).toBe(0);
  await convener.get(ask, { id: community.id, council: there });
  expect((await seen(convener)).requests.edges).toHaveLength(1);
});

it('is unknown where the community is hidden', async () => {
  const hidden = await founded({ visibility: 'HIDDEN' });
  const made = await hub.make((em) =>
    makeInterestGroup(em, { community: hidden.id as never, councils: [{ organisation: councils.here.id as never }] }),
  );
  const nowhere = crypto.randomUUID();
  const refused = async (query: string, given: (id: string) => Record<string, unknown>, id: string) => {
    const [real, none] = [await askers.chief.ask(query, given(id)), await askers.chief.ask(query, given(nowhere))];
    expect(real.errors).toEqual(none.errors);
    expect(real.errors![0]!.extensions.code).toBe('NOT_FOUND');
  };
  await refused(ask, (id) => ({ id, council: councils.here.id }), hidden.id);
  for (const query of [approve, remove]) await refused(query, (id) => ({ id }), made.councils[0]!.id);
  expect((await askers.chief.get(bySlug, { slug: hidden.slug })).community).toBeNull();
});
