import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '../harness/ask.ts';
import { statementsDuring } from '../harness/statements.ts';
import { deleteReply, type Discussions, lock, openDiscussions, reply } from './discussions.setup.ts';

let world: Discussions;
let member: Asker, other: Asker, facilitator: Asker, outsider: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ member, other, facilitator, outsider, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const react =
  'mutation ($id: ID!, $replyId: ID, $kind: ReactionKind!, $on: Boolean) { react(threadId: $id, replyId: $replyId, kind: $kind, on: $on) { id } }';
const said =
  'query ($id: ID!) { thread(id: $id) { reactions { kind count mine } replies(first: 50) { edges { node { id reactions { kind count mine } } } } } }';
const reactionsOf = async (asker: Asker, id: string) => (await asker.get(said, { id })).thread;

describe('what is said without words', () => {
  it('counts once for each person and word, even at once, and can be taken back', async () => {
    const { id } = await world.opened();
    const answer = (await member.get(reply, { id, body: 'Do this.' })).reply.id as string;
    const helpful = { id, replyId: answer, kind: 'HELPFUL' };
    await Promise.all(Array.from({ length: 6 }, () => other.get(react, helpful)));
    await facilitator.get(react, helpful);
    await other.get(react, { ...helpful, kind: 'AGREE' });
    const [first] = (await reactionsOf(other, id)).replies.edges;
    expect(first.node.reactions).toEqual([
      { kind: 'AGREE', count: 1, mine: true },
      { kind: 'HELPFUL', count: 2, mine: true },
    ]);
    await Promise.all(Array.from({ length: 4 }, () => other.get(react, { ...helpful, on: false })));
    expect((await reactionsOf(member, id)).replies.edges[0].node.reactions).toEqual([
      { kind: 'AGREE', count: 1, mine: false },
      { kind: 'HELPFUL', count: 1, mine: false },
    ]);
    await other.get(react, { id, kind: 'THANKS' });
    expect((await reactionsOf(anonymous, id))?.reactions ?? null).toBeNull();
    expect((await reactionsOf(outsider, id)).reactions).toEqual([{ kind: 'THANKS', count: 1, mine: false }]);
  });

  it('is for others who may speak there, and not of what is gone or locked', async () => {
    const { id } = await world.opened();
    const answer = (await other.get(reply, { id, body: 'So.' })).reply.id as string;
    const given = { id, replyId: answer, kind: 'THANKS' };
    expect(await other.refusal(react, given)).toBe('FORBIDDEN');
    expect(await member.refusal(react, { id, kind: 'AGREE' })).toBe('FORBIDDEN');
    expect(await outsider.refusal(react, given)).toBe('FORBIDDEN');
    expect(await anonymous.refusal(react, given)).toBe('NOT_FOUND');
    expect(await member.refusal(react, { ...given, replyId: crypto.randomUUID() })).toBe('NOT_FOUND');
    const hidden = await world.opened({ about: world.places.hidden });
    expect(await outsider.refusal(react, { id: hidden.id, kind: 'AGREE' })).toBe('NOT_FOUND');
    await facilitator.get(lock, { id });
    expect(await member.refusal(react, given)).toBe('FORBIDDEN');
    await facilitator.get(lock, { id, locked: false });
    await other.get(deleteReply, { id: answer });
    expect(await member.refusal(react, given)).toBe('FORBIDDEN');
  });

  it('costs a page no statement of its own', async () => {
    const { id } = await world.opened({ replies: [{ author: world.people.other }] });
    const ask = () => member.get(said, { id });
    expect(Math.min(await statementsDuring(ask), await statementsDuring(ask))).toBe(2);
  });
});

const keep = 'mutation ($id: ID!, $replyId: ID) { bookmark(id: $id, replyId: $replyId) { id title } }';
const remove = 'mutation ($id: ID!) { removeBookmark(id: $id) { id ... on Thread { viewerBookmarked } } }';
const kept =
  '{ viewer { bookmarks(first: 50) { totalCount edges { node { replyId subject { __typename id title } } } } } }';
const list = async (asker: Asker) => (await asker.get(kept)).viewer.bookmarks;

describe('bookmarks', () => {
  it('are one’s own, the latest first, a thing once', async () => {
    const { id } = await world.opened({ title: 'Kept' });
    const answer = (await member.get(reply, { id, body: 'Here.' })).reply.id as string;
    await other.get(keep, { id: world.places.published.id });
    await Promise.all([other.get(keep, { id }), other.get(keep, { id })]);
    await other.get(keep, { id, replyId: answer });
    expect(await list(other)).toEqual({
      totalCount: 2,
      edges: [
        { node: { replyId: answer, subject: { __typename: 'Thread', id, title: 'Kept' } } },
        { node: { replyId: null, subject: expect.objectContaining({ __typename: 'CaseStudy' }) } },
      ],
    });
    expect(await list(member)).toEqual({ totalCount: 0, edges: [] });
    expect((await other.get(remove, { id })).removeBookmark).toEqual({ id, viewerBookmarked: false });
    await other.get(remove, { id });
    expect((await list(other)).totalCount).toBe(1);
  });

  it('are of what one may see, and leave the list and its count with that', async () => {
    const { id } = await world.opened({ about: world.places.hidden, title: 'Secret' });
    expect(await outsider.refusal(keep, { id })).toBe('NOT_FOUND');
    expect(await anonymous.refusal(keep, { id })).toBe('UNAUTHENTICATED');
    expect(await member.refusal(keep, { id: world.people.other.id })).toBe('NOT_FOUND');
    expect(await member.refusal(keep, { id: 'x' })).toBe('NOT_FOUND');
    const before = (await list(other)).totalCount;
    await other.get(keep, { id });
    expect((await list(other)).totalCount).toBe(before + 1);
    await other.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: world.places.hidden.id });
    expect((await list(other)).totalCount).toBe(before);
    expect(JSON.stringify(await list(other))).not.toMatch(new RegExp(`Secret|${id}`));
    expect(await other.refusal(remove, { id })).toBe('NOT_FOUND');
  });
});
