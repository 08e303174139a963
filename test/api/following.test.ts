import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '@knowledge-hub/server/platform/announce.ts';
import { tellOfReplies } from '@knowledge-hub/server/following/tell-of-threads.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { statementsDuring } from '../harness/statements.ts';
import { change, leave, openCommunities, remove } from './communities.setup.ts';
import { accept, type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';
import { follow, inbox, readAll, told, unread } from './following.setup.ts';

let world: Discussions;

beforeAll(async () => {
  world = await openDiscussions();
});
afterAll(() => world?.hub.close());
beforeEach(async () => {
  await world.hub.drain();
  await world.hub.hub.pool.query('delete from notification');
  await world.hub.hub.pool.query('delete from following');
});

const begin = async (title: string, place: { id: string } = world.places.open): Promise<string> => {
  const input = { aboutId: place.id, title, body: 'How?', question: true };
  const { startThread } = await world.askers.member.get(start, { input });
  await world.hub.drain();
  return startThread.id;
};
const say = async (who: keyof Discussions['askers'], id: string, body = 'So.'): Promise<string> => {
  const answer = await world.askers[who].get(reply, { id, body });
  return answer.reply.id;
};
const levelOf = async (who: keyof Discussions['askers'], id: string) =>
  (await world.askers[who].get('query ($id: ID!) { thread(id: $id) { viewerFollowing { level chosen } } }', { id }))
    .thread?.viewerFollowing;

describe('by default', () => {
  it('members are told of new threads, whoever wrote it is not, and nobody outside is', async () => {
    await begin('Otters');
    expect(await told(world.askers.other)).toEqual(['New discussion: Otters']);
    expect(await told(world.askers.facilitator)).toEqual(['New discussion: Otters']);
    for (const who of ['member', 'outsider', 'curator'] as const) expect(await told(world.askers[who])).toEqual([]);
  });

  it('whoever writes in a thread follows it, and several replies are one line', async () => {
    const id = await begin('Voles');
    await readAll(world.askers.other);
    for (let each = 0; each < 3; each++) await say('other', id, `Reply ${each}`);
    await world.hub.drain();
    await say('facilitator', id);
    await world.hub.drain();
    expect(await told(world.askers.member)).toEqual(['4 new replies: Voles']);
    expect(await told(world.askers.other)).toEqual(['New reply: Voles', 'New discussion: Voles']);
    expect(await told(world.askers.facilitator)).toEqual(['New discussion: Voles']);
    expect(await unread(world.askers.member)).toBe(1);
    expect(await levelOf('facilitator', id)).toEqual({ level: 'EVERYTHING', chosen: false });
    expect(await levelOf('outsider', id)).toEqual({ level: 'MENTIONS', chosen: false });
  });

  it('what was read counts no more: the line begins anew, at the first that was not read', async () => {
    const id = await begin('Newts');
    await say('other', id);
    await world.hub.drain();
    await world.askers.member.get('mutation ($id: ID!) { markNotificationsRead(about: $id) { id } }', { id });
    expect(await unread(world.askers.member)).toBe(0);
    const second = await say('other', id);
    await say('other', id);
    await world.hub.drain();
    const [line] = await inbox(world.askers.member);
    expect(line).toMatchObject({ title: '2 new replies', readAt: null, url: `/threads/${id}#reply-${second}` });
  });

  it('an accepted answer is told to whoever gave it, and to those who follow the question', async () => {
    const id = await begin('Frogs');
    await world.askers.outsider.get(follow, { id, level: 'EVERYTHING' });
    const replyId = await say('other', id);
    await world.hub.drain();
    await world.hub.hub.pool.query('delete from notification');
    await world.askers.member.get(accept, { id, replyId });
    await world.hub.drain();
    expect(await told(world.askers.other)).toEqual(['Your answer was accepted: Frogs']);
    expect(await told(world.askers.outsider)).toEqual(['An answer was accepted: Frogs']);
    expect(await told(world.askers.member)).toEqual([]);
  });

  it('the author of a study is told of discussions about it', async () => {
    await world.askers.other.get(start, {
      input: { aboutId: world.places.published.id, title: 'About it', body: 'How?' },
    });
    await world.hub.drain();
    expect(await told(world.askers.member)).toEqual(['New discussion: About it']);
  });
});

describe('by choice', () => {
  it.each([
    ['EVERYTHING', ['New reply: Terns', 'New discussion: Terns']],
    ['NEW_THREADS', ['New discussion: Terns']],
    ['MENTIONS', []],
    ['NOTHING', []],
  ])('%s in a community', async (level, lines) => {
    await world.askers.other.get(follow, { id: world.places.open.id, level });
    const id = await begin('Terns');
    await say('facilitator', id);
    await world.hub.drain();
    expect(await told(world.askers.other)).toEqual(lines);
  });

  it('a thread that is followed, not followed, or muted: it goes before what is chosen for its community', async () => {
    const { other, member, outsider } = world.askers;
    await other.get(follow, { id: world.places.open.id, level: 'EVERYTHING' });
    const id = await begin('Swifts');
    await other.get(follow, { id, level: 'NOTHING' });
    await member.get(follow, { id, level: 'MENTIONS' });
    await outsider.get(follow, { id, level: 'EVERYTHING' });
    await say('facilitator', id);
    await world.hub.drain();
    expect(await told(other)).toEqual(['New discussion: Swifts']);
    expect(await told(member)).toEqual([]);
    expect(await told(outsider)).toEqual(['New reply: Swifts']);
    expect(await levelOf('other', id)).toEqual({ level: 'NOTHING', chosen: true });
    await other.get(follow, { id });
    expect(await levelOf('other', id)).toEqual({ level: 'EVERYTHING', chosen: false });
    const { viewer } = await outsider.get(
      '{ viewer { followedThreads(first: 5) { totalCount edges { node { level thread { title } } } } } }',
    );
    expect(viewer.followedThreads).toEqual({
      totalCount: 1,
      edges: [{ node: { level: 'EVERYTHING', thread: { title: 'Swifts' } } }],
    });
  });

  it('is refused for what one may not see or is not in, and for what does not fit', async () => {
    const id = await begin('Kites', world.places.hidden);
    const { outsider, anonymous, other } = world.askers;
    const choose = (what: { id: string }, level = 'EVERYTHING') => ({ id: what.id, level });
    expect(await outsider.refusal(follow, choose({ id }))).toBe('NOT_FOUND');
    expect(await outsider.refusal(follow, choose(world.places.hidden))).toBe('NOT_FOUND');
    expect(await outsider.refusal(follow, choose(world.places.open))).toBe('FORBIDDEN');
    expect(await anonymous.refusal(follow, choose(world.places.open))).toBe('UNAUTHENTICATED');
    expect(await other.refusal(follow, choose({ id }, 'NEW_THREADS'))).toBe('INVALID');
    expect(await other.refusal(follow, choose({ id }))).toBeUndefined();
  });
});

describe('who may not see it', () => {
  it('any more finds nothing of it: no line, no count; and is told nothing new', async () => {
    const { hub } = world;
    const { person, room } = await hub.make(async (em) => {
      const someone = makePerson(em);
      const facilitators = [em.merge(world.people.facilitator)];
      const members = [someone, em.merge(world.people.member)];
      return { person: someone, room: makeCommunity(em, { visibility: 'HIDDEN', facilitators, members }) };
    });
    const asker = await hub.as(person);
    await asker.get(follow, { id: room.id, level: 'EVERYTHING' });
    const id = await begin('Brambleoxide', room);
    expect(await told(asker)).toEqual(['New discussion: Brambleoxide']);
    expect(await unread(asker)).toBe(1);
    await asker.get(leave, { id: room.id });
    await say('facilitator', id);
    await hub.drain();
    const { data } = await asker.ask(
      '{ viewer { unreadNotificationCount notifications(first: 9) { totalCount edges { node { title url } } } followedThreads(first: 9) { totalCount } } }',
    );
    expect(data.viewer).toEqual({
      unreadNotificationCount: 0,
      notifications: { totalCount: 0, edges: [] },
      followedThreads: { totalCount: 0 },
    });
    const { rows } = await hub.hub.pool.query('select 1 from notification where person_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
  });
});

describe('telling', () => {
  it('twice the same, or two at once, tells once', async () => {
    const id = await begin('Dippers');
    await say('other', id);
    await world.hub.drain();
    await world.hub.hub.pool.query('delete from told_until');
    await Promise.all([1, 2, 3].map(() => tellOfReplies(world.hub.hub, id)));
    await world.hub.make((em) => announce(em, 'started', { kind: 'THREAD', id }));
    await world.hub.make((em) => announce(em, 'answered', { kind: 'THREAD', id }));
    await world.hub.drain();
    expect(await told(world.askers.member)).toEqual(['New reply: Dippers']);
    expect(await told(world.askers.facilitator)).toEqual(['New discussion: Dippers']);
  });

  it('reaches every member of a large community, some hundred at a time', async () => {
    const { hub } = world;
    const room = await hub.make(async (em) => {
      const made = makeCommunity(em, { visibility: 'ON_REQUEST', facilitators: [em.merge(world.people.member)] });
      await em.flush();
      await em.execute(
        `with made as (insert into person (name, email, email_verified)
          select 'Member ' || n, 'large-' || n || '@large.example', true from generate_series(1, 1200) n returning id)
         insert into membership (community_id, person_id, status) select ?, id, 'ACTIVE' from made`,
        [made.id],
      );
      return made;
    });
    const id = await begin('Starlings', room);
    const { rows } = await hub.hub.pool.query('select count(*)::int as told from notification where key = $1', [
      `thread:${id}`,
    ]);
    expect(rows[0]).toEqual({ told: 1200 });
    const thread = await hub.make(async (em) =>
      makeThread(em, {
        about: em.merge(room),
        author: em.merge(world.people.member),
        replies: [{ author: em.merge(world.people.other), at: new Date() }],
      }),
    );
    expect(await statementsDuring(() => tellOfReplies(hub.hub, thread.id))).toBeLessThanOrEqual(8);
  });
});

describe('being let in', () => {
  it('facilitators are told who waits, until nobody does; whoever is let in is told', async () => {
    const communities = await openCommunities();
    const { hub, askers, founded } = communities;
    try {
      const room = await founded({ visibility: 'ON_REQUEST', name: 'Treasurers' });
      const ask = (asker: typeof askers.officer) =>
        asker.get('mutation ($id: ID!) { joinCommunity(id: $id, note: "Please") { id } }', { id: room.id });
      const { joinCommunity: first } = await ask(askers.officer);
      const { joinCommunity: second } = await ask(askers.colleague);
      await hub.drain();
      expect(await inbox(askers.founder)).toMatchObject([
        { reason: 'ASKED_TO_JOIN', title: '2 requests to join', url: `/communities/${room.slug}?tab=requests` },
      ]);
      await askers.founder.get('mutation ($id: ID!) { approveMembership(id: $id) { id } }', first);
      await hub.drain();
      expect(await told(askers.officer)).toEqual(['A facilitator has let you into a community: Treasurers']);
      expect(await told(askers.founder)).toHaveLength(1);
      await askers.founder.get('mutation ($id: ID!) { refuseMembership(id: $id) { id } }', second);
      await hub.drain();
      expect(await told(askers.founder)).toEqual([]);
      expect(await told(askers.colleague)).toEqual([]);
      await askers.founder.get(remove, first);
      await askers.founder.get(change, { id: room.id, visibility: 'HIDDEN' });
      expect(await told(askers.officer)).toEqual([]);
    } finally {
      await hub.close();
    }
  });
});
