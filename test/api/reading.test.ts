import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { statementsDuring } from '../harness/statements.ts';
import { deleteReply, type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const unreadOf =
  'query ($id: ID!) { thread(id: $id) { readUntil unread unreadReplyCount firstUnreadReply { id body } replies(first: 100) { edges { node { id } } } } }';
const markRead =
  'mutation ($id: ID!, $upTo: ID) { markThreadRead(id: $id, upTo: $upTo) { id unread unreadReplyCount } }';
const markAll =
  'mutation ($id: ID!) { markThreadsRead(aboutId: $id) { unreadThreadCount ... on Community { title } } }';
const countIn = 'query ($slug: String!) { community(slug: $slug) { unreadThreadCount } }';
const inList =
  'query ($slug: String!) { community(slug: $slug) { threads(first: 20) { edges { node { title unread unreadReplyCount } } } } }';

/** A community of its own, which these people joined long ago. */
const community = (visibility: 'OPEN' | 'HIDDEN' = 'OPEN') =>
  world.hub.make(async (em) => {
    const { facilitator: first, member: second, other: third } = world.people;
    const made = makeCommunity(em, { visibility, facilitators: [first], members: [second, third] });
    await em.flush();
    await em.execute(`update membership set since = now() - interval '1 year' where community_id = ?`, [made.id]);
    return made;
  });
const thread = async (asker: Asker, aboutId: string, title = 'News') =>
  (await asker.get(start, { input: { aboutId, title, body: 'Look.' } })).startThread.id as string;
const said = async (asker: Asker, id: string, body: string) =>
  (await asker.get(reply, { id, body })).reply.id as string;
const news = async (asker: Asker, id: string) => (await asker.get(unreadOf, { id })).thread;

describe('what is unread', () => {
  it('is what others said since one looked, on whatever device; one’s own words are not', async () => {
    const { id: about } = await community();
    const id = await thread(member, about);
    expect(await news(member, id)).toMatchObject({ unread: false, unreadReplyCount: 0, firstUnreadReply: null });
    expect(await news(other, id)).toMatchObject({ unread: true, unreadReplyCount: 0, firstUnreadReply: null });
    await other.get(markRead, { id });
    expect(await news(other, id)).toMatchObject({ unread: false });

    const first = await said(member, id, 'One');
    await said(other, id, 'My own');
    await said(facilitator, id, 'Two');
    expect(await news(other, id)).toMatchObject({ unread: true, unreadReplyCount: 2, firstUnreadReply: { id: first } });
    expect(await news(member, id)).toMatchObject({ unread: true, unreadReplyCount: 2 });

    const device = await world.hub.as(world.people.other);
    expect((await device.get(markRead, { id, upTo: first })).markThreadRead).toMatchObject({ unreadReplyCount: 1 });
    expect(await news(other, id)).toMatchObject({ unreadReplyCount: 1, firstUnreadReply: { body: 'Two' } });
  });

  it('never grows by a device that reports late, and loses what is deleted', async () => {
    const { id: about } = await community();
    const id = await thread(member, about);
    const [first, second, third] = [
      await said(member, id, 'One'),
      await said(member, id, 'Two'),
      await said(member, id, 'Three'),
    ];
    await Promise.all([second, first, second, first].map((upTo) => other.get(markRead, { id, upTo })));
    expect(await news(other, id)).toMatchObject({ unreadReplyCount: 1, firstUnreadReply: { id: third } });
    await member.get(deleteReply, { id: third });
    expect(await news(other, id)).toMatchObject({ unread: false, unreadReplyCount: 0, firstUnreadReply: null });
    await other.get(markRead, { id, upTo: crypto.randomUUID() });
    expect(await news(other, id)).toMatchObject({ unread: false });
  });

  it('begins where somebody joined, and elsewhere where they first looked', async () => {
    const made = await community();
    await world.hub.make((em) =>
      makeThread(em, { about: made, author: world.people.member, createdAt: new Date('2020-01-01T09:00:00Z') }),
    );
    expect((await other.get(countIn, { slug: made.slug })).community.unreadThreadCount).toBe(0);
    const id = await thread(member, made.id);
    expect(await news(outsider, id)).toMatchObject({ readUntil: null, unread: false });
    expect((await outsider.get(countIn, { slug: made.slug })).community.unreadThreadCount).toBeNull();
    await outsider.get(markRead, { id });
    await said(member, id, 'Since');
    expect(await news(outsider, id)).toMatchObject({ unread: true, unreadReplyCount: 1 });
  });
});

describe('a community', () => {
  it('counts its unread threads, marks them, and is read at one press', async () => {
    const made = await community();
    const ids = [];
    for (const title of ['One', 'Two', 'Three']) ids.push(await thread(member, made.id, title));
    await said(member, ids[0]!, 'More');
    await other.get(markRead, { id: ids[2] });
    const count = async (asker: Asker) => (await asker.get(countIn, { slug: made.slug })).community.unreadThreadCount;
    expect(await count(other)).toBe(2);
    expect(await count(member)).toBe(0);
    const listed = (await other.get(inList, { slug: made.slug })).community.threads.edges.map(({ node }: any) => node);
    expect(listed).toEqual([
      { title: 'One', unread: true, unreadReplyCount: 1 },
      { title: 'Three', unread: false, unreadReplyCount: 0 },
      { title: 'Two', unread: true, unreadReplyCount: 0 },
    ]);

    expect((await other.get(markAll, { id: made.id })).markThreadsRead).toEqual({
      unreadThreadCount: 0,
      title: made.name,
    });
    expect(await count(other)).toBe(0);
    expect(await count(facilitator)).toBe(3);
    await said(facilitator, ids[2]!, 'News again');
    expect(await count(other)).toBe(1);
  });

  it('tells nothing of it to who left, and is marked by nobody who may not read it', async () => {
    const made = await community('HIDDEN');
    const id = await thread(member, made.id);
    for (const [asker, refusal] of [
      [outsider, 'NOT_FOUND'],
      [anonymous, 'UNAUTHENTICATED'],
    ] as const) {
      expect(await asker.refusal(markRead, { id })).toBe(refusal);
      expect(await asker.refusal(markAll, { id: made.id })).toBe(refusal);
    }
    expect(await outsider.refusal(markRead, { id: 'x' })).toBe('NOT_FOUND');
    await other.get(markRead, { id });
    await said(member, id, 'Since');
    await other.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: made.id });
    expect((await other.get(unreadOf, { id })).thread).toBeNull();
    expect((await other.get(countIn, { slug: made.slug })).community).toBeNull();
    const rows = await world.query('select 1 from thread_reading where thread_id = $1', id);
    expect(rows).toHaveLength(1);
  });
});

describe('reading marks', () => {
  it('cost a page no statement of its own', async () => {
    const made = await community();
    const id = await thread(member, made.id);
    await world.hub.drain();
    expect(await statementsDuring(() => other.get(unreadOf, { id }))).toBe(2);
    expect(await statementsDuring(() => other.get(inList, { slug: made.slug }))).toBe(2);
  });
});
