import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';
import type { Asker } from '../harness/ask.ts';
import { add, join, leave } from './communities.setup.ts';
import { type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';
import { toldOf } from './moderation.setup.ts';

const take = `mutation ($id: ID!, $personId: ID!, $kind: SanctionKind!, $reason: String! = "Three times we asked you to be kind.", $until: DateTime) {
  sanctionMember(communityId: $id, personId: $personId, kind: $kind, reason: $reason, until: $until) { id kind active until } }`;
const lift = 'mutation ($id: ID!) { liftSanction(id: $id) { id active } }';
const acknowledge = 'mutation ($id: ID!) { acknowledgeSanction(id: $id) { id active } }';
const close = 'mutation ($id: ID!, $closed: Boolean) { closeCommunity(id: $id, closed: $closed) { closedAt } }';
const place = `query ($slug: String!) { community(slug: $slug) { id closedAt viewerSanctions { id kind reason }
  sanctions(first: 9) { totalCount } viewerCan { read join startThread facilitate } threads(first: 50) { edges { node { id } } } } }`;
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker;
let memberId: string;
let hidden: { id: string; slug: string };

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider } = world.askers);
  memberId = world.people.member.id;
  hidden = world.places.hidden;
});
afterAll(() => world?.hub.close());

const at = () => ({ id: hidden.id, personId: memberId });
const says = () => ({ input: { aboutId: hidden.id, title: 'A word', body: 'From me.' } });

describe('measures', () => {
  it('are for facilitators, against members', async () => {
    for (const [asker, code] of [
      [outsider, 'NOT_FOUND'],
      [world.askers.anonymous, 'NOT_FOUND'],
      [world.askers.curator, 'NOT_FOUND'],
      [other, 'FORBIDDEN'],
    ] as const)
      expect(await asker.refusal(take, { ...at(), kind: 'WARNING' })).toBe(code);
    const own = { id: hidden.id, personId: world.people.facilitator.id };
    expect(await facilitator.refusal(take, { ...own, kind: 'WARNING' })).toBe('FORBIDDEN');
    expect(await facilitator.refusal(take, { ...at(), kind: 'MUTE' })).toBe('INVALID');
    expect(await facilitator.refusal(take, { ...at(), kind: 'MUTE', until: '2020-01-01T00:00:00Z' })).toBe('INVALID');
    expect(await facilitator.refusal(take, { ...at(), kind: 'WARNING', reason: 'No.' })).toBe('INVALID');
    const stranger = { id: hidden.id, personId: world.people.outsider.id };
    expect(await facilitator.refusal(take, { ...stranger, kind: 'WARNING' })).toBe('CONFLICT');
  });

  it('a warning is read before one writes again', async () => {
    const { sanctionMember: taken } = await facilitator.get(take, { ...at(), kind: 'WARNING' });
    expect(JSON.stringify(await member.get(toldOf))).toContain(`/measures/${taken.id}`);
    expect(await member.refusal(start, says())).toBe('FORBIDDEN');
    expect((await member.get(place, hidden)).community).toMatchObject({
      viewerSanctions: [{ kind: 'WARNING' }],
      viewerCan: { read: true, startThread: false },
    });
    expect((await other.get(place, hidden)).community).toMatchObject({
      viewerSanctions: [],
      sanctions: { totalCount: 0 },
    });
    expect(await other.refusal(acknowledge, { id: taken.id })).toBe('NOT_FOUND');
    expect(await facilitator.refusal(acknowledge, { id: taken.id })).toBe('FORBIDDEN');
    await member.get(acknowledge, { id: taken.id });
    await member.get(start, says());
  });

  it('who is muted reads and does not write, until the end or until it is lifted', async () => {
    const thread = await world.opened({ about: world.places.hidden, author: world.people.other });
    const { sanctionMember: first } = await facilitator.get(take, { ...at(), kind: 'MUTE', until: soon() });
    const { sanctionMember: taken } = await facilitator.get(take, { ...at(), kind: 'MUTE', until: soon() });
    expect(await member.refusal(reply, { id: thread.id, body: 'But.' })).toBe('FORBIDDEN');
    expect((await member.get(place, hidden)).community.viewerSanctions).toHaveLength(1);
    expect(await member.refusal(lift, { id: taken.id })).toBe('FORBIDDEN');
    expect(await outsider.refusal(lift, { id: taken.id })).toBe('NOT_FOUND');
    expect((await facilitator.get(lift, { id: first.id })).liftSanction.active).toBe(false);
    expect(await member.refusal(reply, { id: thread.id, body: 'But.' })).toBe('FORBIDDEN');
    await facilitator.get(lift, { id: taken.id });
    await member.get(reply, { id: thread.id, body: 'Thank you.' });
    await facilitator.get(take, { ...at(), kind: 'MUTE', until: soon() });
    await world.hub.hub.pool.query(`update sanction set until = now() - interval '1 second' where lifted_at is null`);
    await member.get(reply, { id: thread.id, body: 'Again.' });
  });

  it('who is banned is out at once, and has no way back in', async () => {
    const { sanctionMember: taken } = await facilitator.get(take, { ...at(), kind: 'BAN' });
    expect((await member.get(place, hidden)).community).toBeNull();
    expect(await member.refusal(start, says())).toBe('NOT_FOUND');
    await world.hub.make((em) =>
      makeInvitation(em, { community: hidden as never, email: world.people.member.email, token: 'back-in' }),
    );
    const { errors } = await member.ask('mutation { acceptInvitation(token: "back-in") { id } }');
    expect(errors![0]).toMatchObject({
      message: 'You cannot join this community at present.',
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await facilitator.refusal(add, at())).toBe('CONFLICT');
    const counted =
      'select member_count, (select count(*)::int from membership where community_id = c.id) as n from community c where id = $1';
    const [row] = await world.query(counted, hidden.id);
    expect(row.member_count).toBe(row.n);
    await facilitator.get(lift, { id: taken.id });
    await facilitator.get(add, at());
    expect((await member.get(place, hidden)).community.viewerCan.startThread).toBe(true);
  });

  it('a ban waits at the door of open communities too, and two at once leave nobody inside', async () => {
    const open = { id: world.places.open.id, personId: world.people.outsider.id };
    await outsider.get(join, { id: open.id });
    await Promise.all([
      facilitator.get(take, { ...open, kind: 'BAN' }),
      outsider.copy().ask(leave, { id: open.id }),
      outsider.copy().ask(join, { id: open.id }),
    ]);
    const { errors } = await outsider.ask(join, { id: open.id });
    expect(errors![0]).toMatchObject({ message: 'You cannot join this community at present.' });
    const left = await world.query('select from membership where person_id = $1', open.personId);
    expect(left).toHaveLength(0);
    // As to others who are not members, what is said there is to be read, and nothing more.
    const seen = (await outsider.get(place, { slug: world.places.open.slug })).community;
    expect(seen).toMatchObject({ viewerCan: { read: true, startThread: false } });
    expect(seen.viewerSanctions).toMatchObject([{ kind: 'BAN' }]);
    expect(await outsider.refusal(start, { input: { aboutId: open.id, title: 'But', body: 'Why?' } })).toBe(
      'FORBIDDEN',
    );
  });
});

describe('closing', () => {
  it('leaves it to those who could read it, for reading alone, and is undone', async () => {
    const { community, thread } = await world.hub.make((em) => {
      const made = makeCommunity(em, {
        name: 'Done',
        visibility: 'OPEN',
        facilitators: [world.people.facilitator],
        members: [world.people.member],
      });
      return { community: made, thread: null };
    });
    expect(thread).toBeNull();
    const input = { aboutId: community.id, title: 'About hornbeam', body: 'As we did.' };
    const { startThread } = await member.get(start, { input });
    expect(await member.refusal(close, { id: community.id })).toBe('FORBIDDEN');
    expect(await outsider.refusal(close, { id: hidden.id })).toBe('NOT_FOUND');
    await facilitator.get(close, { id: community.id });
    await world.hub.drain();
    for (const asker of [member, other, facilitator]) {
      expect((await asker.get(place, { slug: community.slug })).community).toMatchObject({
        viewerCan: { read: true, startThread: false, join: false },
        threads: { edges: [{ node: { id: startThread.id } }] },
      });
      expect(await asker.refusal(start, { input })).toBe('FORBIDDEN');
      expect(await asker.refusal(reply, { id: startThread.id, body: 'And?' })).toBe('FORBIDDEN');
      const found = await asker.get('{ search(query: "hornbeam", first: 9) { totalCount } }');
      expect(found.search.totalCount).toBe(1);
    }
    expect(await other.refusal(join, { id: community.id })).toBe('FORBIDDEN');
    expect(await facilitator.refusal(add, { id: community.id, personId: world.people.other.id })).toBe('CONFLICT');
    const plan = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }';
    const event = {
      communityId: community.id,
      title: 'Once more',
      starts: '2031-05-01T10:00',
      ends: '2031-05-01T11:00',
    };
    expect(await facilitator.refusal(plan, { input: event })).toBe('CONFLICT');
    const library = 'query ($slug: String!) { community(slug: $slug) { viewerCanInLibrary { add } } }';
    const mayAdd = async () => (await member.get(library, { slug: community.slug })).community.viewerCanInLibrary.add;
    expect(await mayAdd()).toBe(false);
    await facilitator.get(close, { id: community.id, closed: false });
    expect(await mayAdd()).toBe(true);
    await member.get(reply, { id: startThread.id, body: 'It goes on.' });
  });
});

describe('what waits', () => {
  const work = `query ($slug: String!) { community(slug: $slug) { waitingQuestions(first: 9) { totalCount edges { node { title } } }
    unwelcomedMembers(first: 9) { totalCount edges { node { id person { name } } } } } }`;
  const welcome = 'mutation ($id: ID!) { welcomeMember(id: $id) { id } }';

  it('is for facilitators: questions of three days, and who is new', async () => {
    const { people, hub } = world;
    const inside = { facilitators: [people.facilitator], members: [people.member, people.other] };
    const community = await hub.make((em) => makeCommunity(em, { ...inside, name: 'Busy', visibility: 'OPEN' }));
    const old = new Date(Date.now() - 4 * 86_400_000);
    const question = { about: community, question: true };
    await world.opened({ ...question, title: 'Waits', createdAt: old });
    await world.opened({ ...question, title: 'Fresh' });
    await world.opened({
      ...question,
      title: 'Done',
      createdAt: old,
      replies: [{ author: people.other }],
      accepted: 0,
    });
    const seen = (await facilitator.get(work, { slug: community.slug })).community;
    expect(seen.waitingQuestions).toEqual({ totalCount: 1, edges: [{ node: { title: 'Waits' } }] });
    expect(seen.unwelcomedMembers.totalCount).toBe(2);
    for (const asker of [member, outsider])
      expect((await asker.get(work, { slug: community.slug })).community).toMatchObject({
        waitingQuestions: { totalCount: 0 },
        unwelcomedMembers: { totalCount: 0 },
      });
    const { id } = seen.unwelcomedMembers.edges[0].node;
    expect(await member.refusal(welcome, { id })).toBe('NOT_FOUND');
    await facilitator.get(welcome, { id });
    await facilitator.get(welcome, { id });
    expect((await facilitator.get(work, { slug: community.slug })).community.unwelcomedMembers.totalCount).toBe(1);
  });
});
