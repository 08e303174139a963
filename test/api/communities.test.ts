import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import type { Asker } from '../harness/ask.ts';
import {
  type Communities,
  openCommunities,
  create,
  join,
  leave,
  remove,
  changeRole,
  bySlug,
} from './communities.setup.ts';

let world: Communities;
let people: Communities['people'];
let founder: Asker,
  officer: Asker,
  colleague: Asker,
  curator: Asker,
  administrator: Asker,
  newcomer: Asker,
  anonymous: Asker;

beforeAll(async () => {
  world = await openCommunities();
  ({ people } = world);
  ({ founder, officer, colleague, curator, administrator, newcomer, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const nowhere = crypto.randomUUID();

describe('founding', () => {
  const input = { name: 'Trading standards', visibility: 'ON_REQUEST', purpose: 'For those who weigh and measure.' };

  it('is for the verified with a role', async () => {
    expect(await newcomer.refusal(create, { input })).toBe('FORBIDDEN');
    expect(await anonymous.refusal(create, { input })).toBe('UNAUTHENTICATED');
    const { createCommunity } = await officer.get(create, { input: { ...input, themes: ['income'] } });
    expect(createCommunity).toMatchObject({
      slug: 'trading-standards',
      memberCount: 1,
      facilitators: [{ name: 'Officer' }],
      themes: [{ slug: 'finance' }, { slug: 'income' }],
      viewerMembership: { role: 'FACILITATOR' },
      viewerCan: { facilitate: true },
    });
    expect(await world.auditOf(createCommunity)).toEqual(['community.created']);
  });

  it('gives each an address of its own', async () => {
    const { createCommunity } = await colleague.get(create, { input });
    expect(createCommunity.slug).toMatch(/^trading-standards-[0-9a-f]{6}$/);
  });

  it('betrays no hidden one by the address that is free', async () => {
    const name = 'Section 114 survivors';
    const hidden = await officer.get(create, { input: { ...input, name, visibility: 'HIDDEN' } });
    expect(hidden.createCommunity.slug).toMatch(/^section-114-survivors-[0-9a-f]{6}$/);
    const open = await colleague.get(create, { input: { ...input, name } });
    expect(open.createCommunity.slug).toBe('section-114-survivors');
  });

  it('happens once for a key', async () => {
    const keyed = { ...input, name: 'Emergency planning', idempotencyKey: 'k1' };
    const [first, again] = await Promise.all([
      officer.get(create, { input: keyed }),
      officer.get(create, { input: keyed }),
    ]);
    expect(again.createCommunity.id).toBe(first.createCommunity.id);
    expect(await officer.refusal(create, { input: { ...keyed, name: 'Another' } })).toBe('CONFLICT');
  });

  it('names what is missing', async () => {
    const { errors } = await officer.ask(create, { input: { ...input, name: ' ' } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', fields: { name: 'Enter a name.' } });
    expect(await officer.refusal(create, { input: { ...input, themes: ['no-such-theme'] } })).toBe('INVALID');
  });
});

describe('joining', () => {
  it('is at once where it is open, and once however often', async () => {
    const open = await world.founded();
    expect(await anonymous.refusal(join, { id: open.id })).toBe('UNAUTHENTICATED');
    const [first, again] = [await newcomer.get(join, { id: open.id }), await newcomer.get(join, { id: open.id })];
    expect(first.joinCommunity).toMatchObject({
      status: 'ACTIVE',
      role: 'MEMBER',
      community: { memberCount: 2, viewerCan: { read: true, join: false, leave: true, startThread: true } },
    });
    expect(again.joinCommunity.id).toBe(first.joinCommunity.id);
    expect(await world.countsOf(open)).toEqual({ member_count: 2, members: 2 });
  });

  it('is a request where it is on request, and what was written is between the asker and facilitators', async () => {
    const community = await world.founded({ visibility: 'ON_REQUEST', members: [people.colleague] });
    const { joinCommunity } = await newcomer.get(join, { id: community.id, note: 'I run the markets.' });
    expect(joinCommunity).toMatchObject({
      status: 'REQUESTED',
      note: 'I run the markets.',
      community: { memberCount: 2, viewerCan: { read: false, askToJoin: false, leave: true } },
    });
    expect((await newcomer.get(join, { id: community.id })).joinCommunity.id).toBe(joinCommunity.id);
    const facilitated = (await founder.get(bySlug, { slug: community.slug })).community;
    expect(facilitated.requests.edges).toEqual([
      { node: { id: joinCommunity.id, note: 'I run the markets.', person: { name: 'Newcomer' } } },
    ]);
    const member = (await colleague.get(bySlug, { slug: community.slug })).community;
    expect(member).toMatchObject({ requests: null, members: { totalCount: 2 } });
    const outsider = (await officer.get(bySlug, { slug: community.slug })).community;
    expect(outsider).toMatchObject({
      requests: null,
      members: null,
      threads: null,
      viewerMembership: null,
      memberCount: 2,
    });
  });

  it('looks at a hidden one as at nothing', async () => {
    const hidden = await world.founded({ visibility: 'HIDDEN' });
    for (const asker of [newcomer, curator, administrator, anonymous]) {
      const [real, none] = [await asker.ask(join, { id: hidden.id }), await asker.ask(join, { id: nowhere })];
      expect(real.errors).toEqual(none.errors);
      expect(real.errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect((await asker.get(bySlug, { slug: hidden.slug })).community).toBeNull();
    }
  });

  it('keeps the count when fifty come at once', async () => {
    const crowd = await world.hub.make((em) => Array.from({ length: 50 }, () => makePerson(em)));
    const askers = await Promise.all(crowd.map((person) => world.hub.as(person)));
    const open = await world.founded();
    const answers = await Promise.all(
      askers.flatMap((asker) => [asker.ask(join, { id: open.id }), asker.ask(join, { id: open.id })]),
    );
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(await world.countsOf(open)).toEqual({ member_count: 51, members: 51 });
    await Promise.all(askers.map((asker, at) => asker.ask(at % 2 ? leave : join, { id: open.id })));
    expect(await world.countsOf(open)).toEqual({ member_count: 26, members: 26 });
  });
});

describe('leaving', () => {
  it('takes its rights along at once', async () => {
    const community = await world.founded({ visibility: 'ON_REQUEST', members: [people.officer] });
    expect((await officer.get(leave, { id: community.id })).leaveCommunity).toEqual({
      memberCount: 1,
      viewerCan: { leave: false },
    });
    expect((await officer.get(bySlug, { slug: community.slug })).community.members).toBeNull();
    expect(await officer.refusal(leave, { id: community.id })).toBe('FORBIDDEN');
  });

  it('takes a request back, and hides a hidden one from who left it', async () => {
    const [asked, hidden] = [
      await world.founded({ visibility: 'ON_REQUEST', asking: [people.newcomer] }),
      await world.founded({ visibility: 'HIDDEN', members: [people.newcomer] }),
    ];
    expect((await newcomer.get(leave, { id: asked.id })).leaveCommunity.memberCount).toBe(1);
    expect((await newcomer.get(leave, { id: hidden.id })).leaveCommunity).toBeNull();
    expect(await newcomer.refusal(leave, { id: hidden.id })).toBe('NOT_FOUND');
  });

  it('never leaves a community without a facilitator', async () => {
    const community = await world.founded({ members: [people.officer] });
    const { errors } = await founder.ask(leave, { id: community.id });
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('Make another member one'),
      extensions: { code: 'CONFLICT' },
    });
    const { members } = (await founder.get(bySlug, { slug: community.slug })).community;
    const idOf = (name: string) => members.edges.find(({ node }: any) => node.person.name === name).node.id;
    expect(await founder.refusal(changeRole, { id: idOf('Founder'), role: 'MEMBER' })).toBe('CONFLICT');
    expect(await founder.refusal(remove, { id: idOf('Founder') })).toBe('CONFLICT');
    expect(await officer.refusal(changeRole, { id: idOf('Officer'), role: 'FACILITATOR' })).toBe('FORBIDDEN');
    await founder.get(changeRole, { id: idOf('Officer'), role: 'FACILITATOR' });
    expect((await founder.get(leave, { id: community.id })).leaveCommunity.memberCount).toBe(1);
    const both = await world.founded({ facilitators: [people.founder, people.officer] });
    const left = await Promise.all([founder.ask(leave, { id: both.id }), officer.ask(leave, { id: both.id })]);
    expect(left.map(({ errors: e }) => e?.[0]?.extensions.code).sort()).toEqual(['CONFLICT', undefined]);
  });
});

describe('lists', () => {
  const list = `query ($filter: CommunityFilter, $first: Int!, $after: String) { communities(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id name } } } }`;

  it('hold what the viewer may know of, by name, page after page', async () => {
    const names = ['Zebra crossings A', 'Zebra crossings B', 'zebra crossings c', 'Zebra crossings D'];
    for (const name of names) await world.founded({ name, visibility: name.endsWith('B') ? 'HIDDEN' : 'ON_REQUEST' });
    const filter = { text: 'zebra' };
    const outside = await newcomer.get(list, { filter, first: 2 });
    expect(outside.communities).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await newcomer.get(list, { filter, first: 2, after: outside.communities.pageInfo.endCursor });
    const named = [...outside.communities.edges, ...rest.communities.edges].map(({ node }: any) => node.name);
    expect(named).toEqual(['Zebra crossings A', 'zebra crossings c', 'Zebra crossings D']);
    expect((await founder.get(list, { filter, first: 10 })).communities.totalCount).toBe(4);
    expect((await newcomer.get(list, { filter: { text: '%' }, first: 10 })).communities.totalCount).toBe(0);
  });

  it('can be of the own ones only', async () => {
    const community = await world.founded({ name: 'Yeoman farmers', members: [people.colleague] });
    const { communities } = await colleague.get(list, { filter: { mine: true, text: 'yeoman' }, first: 10 });
    expect(communities.edges).toEqual([{ node: { id: community.id, name: 'Yeoman farmers' } }]);
    expect((await anonymous.get(list, { filter: { mine: true }, first: 10 })).communities.totalCount).toBe(0);
  });
});
