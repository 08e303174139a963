import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentionLink } from '@knowledge-hub/server/discussions/mention.links.ts';
import type { Asker } from '../harness/ask.ts';
import { accept, type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';
import { follow, told } from './following.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const split = `mutation ($input: SplitThreadInput!) { splitThread(input: $input) {
  id title author { name } replyCount replies(first: 50) { edges { node { id body author { name } } } }
  splits { replyCount from { title } into { title } by { name } } } }`;
const read = `query ($id: ID!) { thread(id: $id) { replyCount acceptedReply { id } unread unreadReplyCount
  splits { from { title } into { title } } replies(first: 50) { edges { node { body } } } viewerFollowing { level } } }`;
const place = 'query ($id: ID!) { reply(id: $id) { thread { title } } }';
const bodies = (thread: any): string[] => thread.replies.edges.map(({ node }: any) => node.body);

/** A question of the member's with four replies. */
const begin = async (more: object = {}) => {
  const input = { aboutId: world.places.open.id, title: 'On bins', body: 'So.', form: 'QUESTION', ...more };
  const id: string = (await member.get(start, { input })).startThread.id;
  const replyIds: string[] = [];
  for (const [word, asker] of [
    ['one', other],
    ['two', member],
    ['three', other],
    ['four', member],
  ] as const)
    replyIds.push((await asker.get(reply, { id, body: word })).reply.id);
  return { id, replyIds };
};
const ask = (threadId: string, replyIds: string[], more: object = {}) => ({
  input: { threadId, replyIds, title: 'On lids', body: 'From the other one.', ...more },
});

describe('making a discussion of replies', () => {
  it('takes them along in order, and each place says so', async () => {
    const { id, replyIds } = await begin();
    await member.get(accept, { id, replyId: replyIds[2] });
    const { splitThread: made } = await facilitator.get(split, ask(id, [replyIds[2]!, replyIds[0]!]));
    expect(made).toMatchObject({ title: 'On lids', author: { name: 'Facilitator' }, replyCount: 2 });
    expect(bodies(made)).toEqual(['one', 'three']);
    expect(made.splits).toEqual([
      { replyCount: 2, from: { title: 'On bins' }, into: { title: 'On lids' }, by: { name: 'Facilitator' } },
    ]);
    const { thread } = await other.get(read, { id });
    expect(bodies(thread)).toEqual(['two', 'four']);
    expect(thread).toMatchObject({ replyCount: 2, acceptedReply: null, splits: [{ into: { title: 'On lids' } }] });
    expect((await other.get(place, { id: replyIds[0] })).reply.thread.title).toBe('On lids');
    expect((await anonymous.get(place, { id: replyIds[0] })).reply).toBeNull();
    const lines = await world.query('select action, detail from audit_line where subject_id = $1', id);
    expect(lines).toEqual([{ action: 'thread.split', detail: { into: made.id, replies: 2 } }]);
  });

  it('is for facilitators, and of replies that are there', async () => {
    const { id, replyIds } = await begin();
    for (const asker of [member, other]) expect(await asker.refusal(split, ask(id, replyIds))).toBe('FORBIDDEN');
    for (const asker of [outsider, curator]) expect(await asker.refusal(split, ask(id, replyIds))).toBe('FORBIDDEN');
    expect(await anonymous.refusal(split, ask(id, replyIds))).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
    expect(await facilitator.refusal(split, ask(id, []))).toBe('INVALID');
    expect(await facilitator.refusal(split, ask(id, replyIds, { title: ' ' }))).toBe('INVALID');
    expect(await facilitator.refusal(split, ask(id, [crypto.randomUUID()]))).toBe('CONFLICT');
    const elsewhere = await begin();
    expect(await facilitator.refusal(split, ask(id, [elsewhere.replyIds[0]!]))).toBe('CONFLICT');
    expect((await other.get(read, { id })).thread.replyCount).toBe(4);
  });

  it('happens once, and of two at once to one', async () => {
    const { id, replyIds } = await begin();
    const key = crypto.randomUUID();
    const [one, again] = [
      await facilitator.get(split, ask(id, replyIds.slice(0, 1), { idempotencyKey: key })),
      await facilitator.get(split, ask(id, replyIds.slice(0, 1), { idempotencyKey: key })),
    ];
    expect(one.splitThread.id).toBe(again.splitThread.id);
    const both = await Promise.all([1, 2].map(() => facilitator.ask(split, ask(id, replyIds.slice(1, 3)))));
    expect(both.filter(({ errors }) => errors).map(({ errors }) => errors![0]!.extensions.code)).toEqual(['CONFLICT']);
    expect((await other.get(read, { id })).thread.replyCount).toBe(1);
  });

  it('leaves what was said without a name with its question', async () => {
    await world.hub.hub.pool.query('update community set anonymous_asking = true where id = $1', [
      world.places.open.id,
    ]);
    const { id, replyIds } = await begin({ anonymous: true });
    expect(await facilitator.refusal(split, ask(id, [replyIds[1]!]))).toBe('FORBIDDEN');
    expect((await facilitator.get(split, ask(id, [replyIds[0]!]))).splitThread.replyCount).toBe(1);
  });

  it('tells nobody again of what they were told; what one chose and had read goes along', async () => {
    const { id, replyIds } = await begin();
    await other.get(follow, { id, level: 'NOTHING' });
    const name = mentionLink({ id: world.people.facilitator.id, name: 'F' });
    const third = (await member.get(reply, { id, body: `And ${name}` })).reply.id;
    await world.hub.drain();
    const before = [await told(member), await told(facilitator)].map(({ length }) => length);
    const { splitThread: made } = await facilitator.get(split, ask(id, [replyIds[0]!, third]));
    await world.hub.drain();
    expect((await told(member)).length).toBe(before[0]);
    expect((await told(facilitator)).length).toBe(before[1]);
    expect((await other.get(read, { id: made.id })).thread.viewerFollowing.level).toBe('NOTHING');
    expect((await member.get('{ search(query: "lids", first: 5) { totalCount } }')).search.totalCount).toBeGreaterThan(
      0,
    );
  });
});
