import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asker } from '../harness/ask.ts';
import {
  add,
  approve,
  bySlug,
  change,
  type Communities,
  edit,
  join,
  leave,
  openCommunities,
} from './communities.setup.ts';

let world: Communities;
let people: Communities['people'];
let founder: Asker, officer: Asker, colleague: Asker, newcomer: Asker, curator: Asker;

beforeAll(async () => {
  world = await openCommunities();
  ({ people } = world);
  ({ founder, officer, colleague, newcomer, curator } = world.askers);
});
afterAll(() => world?.hub.close());

const front = `query ($slug: String!) { community(slug: $slug) {
  joiningQuestion welcomeNote viewerMembership { question note welcomeDue }
  requests(first: 5) { edges { node { question note } } } members(first: 20) { edges { node { question welcomeDue person { name } } } } } }`;
const close = 'mutation ($id: ID!) { closeWelcome(id: $id) { welcomeDue } }';
const told = `{ viewer { notifications(first: 20) { edges { node { reason title url subjects { title } } } } } }`;
const toldOf = async (asker: Asker) => {
  await world.hub.drain();
  const { viewer } = await asker.get(told);
  return viewer.notifications.edges.map(({ node }: any) => node).filter(({ reason }: any) => reason === 'LET_IN');
};

it('asks a question of who requests to join, and shows the answer with the request, to facilitators alone', async () => {
  const community = await world.founded({ visibility: 'ON_REQUEST', members: [people.officer] });
  const describe = { name: community.name, purpose: community.purpose };
  const question = 'Which council are you at, and in which role?';
  const input = { ...describe, joiningQuestion: ` ${question} ` };
  expect(await officer.refusal(edit, { id: community.id, version: 1, input })).toBe('FORBIDDEN');
  await founder.get(edit, { id: community.id, version: 1, input });
  expect((await newcomer.get(front, { slug: community.slug })).community.joiningQuestion).toBe(question);

  for (const note of [null, '', '  ']) {
    const { errors } = await newcomer.ask(join, { id: community.id, note });
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: { note: 'Enter an answer.' } });
  }
  await newcomer.get(join, { id: community.id, note: 'Otherford, in licensing.' });
  // What was asked stays with the answer, whatever is asked later; a description without the question leaves it.
  await founder.get(edit, { id: community.id, version: 2, input: { ...describe, joiningQuestion: 'Why?' } });
  await founder.get(edit, { id: community.id, version: 3, input: describe });
  const asked = { question, note: 'Otherford, in licensing.' };
  const facilitated = (await founder.get(front, { slug: community.slug })).community;
  expect(facilitated).toMatchObject({ joiningQuestion: 'Why?', requests: { edges: [{ node: asked }] } });
  expect((await newcomer.get(front, { slug: community.slug })).community.viewerMembership).toMatchObject(asked);
  const inside = (await officer.get(front, { slug: community.slug })).community;
  expect(inside.requests).toBeNull();
  const { requests } = (await founder.get(bySlug, { slug: community.slug })).community;
  await founder.get(approve, { id: requests.edges[0].node.id });
  const [, member] = (await officer.get(front, { slug: community.slug })).community.members.edges
    .map(({ node }: any) => node)
    .toSorted(
      (one: any, other: any) => (one.person.name === 'Newcomer' ? 1 : -1) - (other.person.name === 'Newcomer' ? 1 : -1),
    );
  expect(member).toMatchObject({ question: null, welcomeDue: false });
});

it('asks nothing where one joins at once, and bounds what may be asked', async () => {
  const open = await world.founded({ joiningQuestion: 'Why?' });
  expect((await newcomer.get(join, { id: open.id })).joinCommunity.status).toBe('ACTIVE');
  const input = { name: open.name, purpose: open.purpose };
  for (const long of [{ joiningQuestion: 'é'.repeat(301) }, { welcomeNote: 'é'.repeat(5_001) }])
    expect(await founder.refusal(edit, { id: open.id, version: 1, input: { ...input, ...long } })).toBe('INVALID');
  const most = { joiningQuestion: 'é'.repeat(300), welcomeNote: 'é'.repeat(5_000) };
  await founder.get(edit, { id: open.id, version: 1, input: { ...input, ...most } });
});

it('welcomes each new member until they close it, and nobody else', async () => {
  const community = await world.founded({
    members: [people.officer],
    welcomeNote: '**Say hello** in the pinned thread.',
  });
  const seen = async (asker: Asker) => (await asker.get(front, { slug: community.slug })).community;
  expect(await seen(newcomer)).toMatchObject({ welcomeNote: null, viewerMembership: null });
  expect((await seen(officer)).viewerMembership.welcomeDue).toBe(false);
  await newcomer.get(join, { id: community.id });
  expect(await seen(newcomer)).toMatchObject({
    welcomeNote: '**Say hello** in the pinned thread.',
    viewerMembership: { welcomeDue: true },
  });
  expect((await seen(officer)).members.edges.map(({ node }: any) => node.welcomeDue)).not.toContain(true);
  expect(await curator.refusal(close, { id: community.id })).toBe('FORBIDDEN');
  for (let twice = 0; twice < 2; twice++)
    expect((await newcomer.get(close, { id: community.id })).closeWelcome).toEqual({ welcomeDue: false });
  expect((await seen(newcomer)).viewerMembership.welcomeDue).toBe(false);
  // Who comes back is new again.
  await newcomer.get(leave, { id: community.id });
  await newcomer.get(join, { id: community.id });
  expect((await seen(newcomer)).viewerMembership.welcomeDue).toBe(true);
});

it('tells who was let in, once each, in words that name nothing they could lose', async () => {
  const hidden = await world.founded({ name: 'Quietly troubled', visibility: 'HIDDEN' });
  await Promise.all([1, 2].map(() => founder.ask(add, { id: hidden.id, personId: people.colleague.id })));
  const [one, ...more] = await toldOf(colleague);
  expect(more).toEqual([]);
  expect(one).toEqual({
    reason: 'LET_IN',
    title: 'A facilitator has let you into a community',
    url: `/communities/${hidden.id}`,
    subjects: [{ title: 'Quietly troubled' }],
  });
  expect((await colleague.get(bySlug, { slug: hidden.id })).community.id).toBe(hidden.id);
  expect((await newcomer.get(bySlug, { slug: hidden.id })).community).toBeNull();
  await colleague.get(leave, { id: hidden.id });
  expect(JSON.stringify(await toldOf(colleague))).not.toContain('troubled');

  const opened = await world.founded({ visibility: 'ON_REQUEST', asking: [people.newcomer] });
  await founder.get(change, { id: opened.id, visibility: 'OPEN' });
  expect((await toldOf(newcomer)).map(({ url }: any) => url)).toContain(`/communities/${opened.id}`);
  const before = (await toldOf(officer)).length;
  await officer.get(join, { id: opened.id });
  expect(await toldOf(officer)).toHaveLength(before);
});
