import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentionLink } from '@knowledge-hub/server/discussions/mention.links.ts';
import type { Asker } from '../harness/ask.ts';
import { accept, type Discussions, editReply, lock, openDiscussions, reply, start } from './discussions.setup.ts';
import { follow, inbox, told } from './following.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const whole = `id title replyCount form voteCount acceptedReply { id } unread unreadReplyCount viewerFollowing { level } viewerBookmarked
  merges { id openingId title replyCount by { name } viewerCanUndo } splits { id viewerCanUndo }
  replies(first: 100) { edges { node { id body author { name } reactions { kind count } mentions { person { name } } revisions { body } } } }`;
const merge = `mutation ($input: MergeThreadsInput!) { mergeThreads(input: $input) { ${whole} } }`;
const undo = `mutation ($id: ID!) { undoMerge(id: $id) { ${whole} } }`;
const read = `query ($id: ID!) { thread(id: $id) { ${whole} } }`;
const split = `mutation ($input: SplitThreadInput!) { splitThread(input: $input) { ${whole} } }`;
const undoSplit = `mutation ($id: ID!) { undoSplit(id: $id) { ${whole} } }`;
const bookmark = 'mutation ($id: ID!, $replyId: ID) { bookmark(id: $id, replyId: $replyId) { id } }';
const react =
  'mutation ($threadId: ID!, $replyId: ID) { react(threadId: $threadId, replyId: $replyId, kind: HELPFUL) { id } }';
const inPlace = `query ($slug: String!, $titled: String) { community(slug: $slug) { threadCount
  threads(first: 100, titled: $titled) { totalCount edges { node { id } } } } }`;
const find =
  'query ($query: String!) { search(query: $query, first: 5) { totalCount edges { node { subject { id } } } } }';

const bodies = (thread: any): string[] => thread.replies.edges.map(({ node }: any) => node.body);
const names = (thread: any): (string | null)[] =>
  thread.replies.edges.map(({ node }: any) => node.author?.name ?? null);
const ask = (fromId: string, intoId: string, more: object = {}) => ({ input: { fromId, intoId, ...more } });
const threadIds = async (titled?: string): Promise<string[]> =>
  (await member.get(inPlace, { slug: world.places.open.slug, titled })).community.threads.edges.map(
    ({ node }: any) => node.id,
  );

const begin = async (title: string, words: [Asker, string][] = [], more: object = {}) => {
  const input = { aboutId: world.places.open.id, title, body: `About ${title}`, ...more };
  const id: string = (await member.get(start, { input })).startThread.id;
  const replyIds: string[] = [];
  for (const [asker, body] of words) replyIds.push((await asker.get(reply, { id, body })).reply.id);
  return { id, replyIds };
};

describe('merging one discussion into another', () => {
  it('brings all that was said together in the order of time, each with its author', async () => {
    const into = await begin('On bins', [[other, 'one']]);
    const from = await begin('On [lids]', [[other, 'two']]);
    await member.get(reply, { id: into.id, body: 'three' });
    const before = (await member.get(inPlace, { slug: world.places.open.slug })).community.threadCount;
    const { mergeThreads: left } = await facilitator.get(merge, ask(from.id, into.id));
    expect(left).toMatchObject({ id: into.id, title: 'On bins', replyCount: 4 });
    expect(bodies(left)).toEqual(['one', String.raw`**On \[lids\]**` + '\n\nAbout On [lids]', 'two', 'three']);
    expect(names(left)).toEqual(['Other', 'Member', 'Other', 'Member']);
    expect(left.merges).toMatchObject([
      { openingId: from.id, title: 'On [lids]', replyCount: 1, by: { name: 'Facilitator' }, viewerCanUndo: true },
    ]);
    const { community } = await member.get(inPlace, { slug: world.places.open.slug });
    expect(community.threadCount).toBe(before - 1);
    expect(await threadIds()).not.toContain(from.id);
    expect((await member.get(read, { id: from.id })).thread).toMatchObject({
      id: into.id,
      merges: [{ viewerCanUndo: false }],
    });
    expect((await anonymous.get(read, { id: from.id })).thread).toBeNull();
    expect(await world.query('select action, detail from audit_line where subject_id = $1', from.id)).toEqual([
      { action: 'thread.merged', detail: { into: into.id, replies: 1 } },
    ]);
    expect(await world.query('select act from moderation_entry where thread_id = $1', into.id)).toEqual([
      { act: 'THREAD_MERGED' },
    ]);
  });

  it('is for facilitators, of two in one place, and of none that must stay', async () => {
    const [into, from] = [await begin('On vans'), await begin('On lorries')];
    for (const asker of [member, other, outsider, curator])
      expect(await asker.refusal(merge, ask(from.id, into.id))).toBe('FORBIDDEN');
    expect(await anonymous.refusal(merge, ask(from.id, into.id))).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
    expect(await facilitator.refusal(merge, ask(from.id, from.id))).toBe('INVALID');
    expect(await facilitator.refusal(merge, ask(from.id, crypto.randomUUID()))).toBe('NOT_FOUND');
    const hidden = (await member.get(start, { input: { aboutId: world.places.hidden.id, title: 'H', body: 'h' } }))
      .startThread.id;
    expect(await facilitator.refusal(merge, ask(from.id, hidden))).toBe('INVALID');
    expect(await outsider.refusal(merge, ask(from.id, hidden))).toBe('NOT_FOUND');
    const poll = await begin('Which', [], { form: 'POLL', poll: { options: ['a', 'b'] } });
    expect(await facilitator.refusal(merge, ask(poll.id, into.id))).toBe('FORBIDDEN');
    await facilitator.get(lock, { id: into.id, locked: true });
    expect(await facilitator.refusal(merge, ask(from.id, into.id))).toBe('FORBIDDEN');
    await world.hub.hub.pool.query('update community set anonymous_asking = true where id = $1', [
      world.places.open.id,
    ]);
    const unnamed = await begin('Unnamed', [], { anonymous: true });
    expect(await facilitator.refusal(merge, ask(unnamed.id, from.id))).toBe('FORBIDDEN');
    expect((await facilitator.get(merge, ask(from.id, unnamed.id))).mergeThreads.replyCount).toBe(1);
  });

  it('carries answers, votes, reactions, names, wordings, bookmarks and what people follow', async () => {
    const into = await begin('How wide', [], { form: 'QUESTION' });
    const name = mentionLink({ id: world.people.other.id, name: 'O' });
    const from = await begin(
      'How broad',
      [
        [other, 'two metres'],
        [member, `Ask ${name}`],
      ],
      { form: 'QUESTION' },
    );
    await member.get(accept, { id: from.id, replyId: from.replyIds[0] });
    await other.get(editReply, { id: from.replyIds[0], version: 1, body: '2 m' });
    await other.get(react, { threadId: from.id });
    await other.get(react, { threadId: from.id, replyId: from.replyIds[1] });
    await other.get(bookmark, { id: from.id, replyId: from.replyIds[1] });
    await facilitator.get(bookmark, { id: from.id });
    await facilitator.get(follow, { id: from.id, level: 'EVERYTHING' });
    await facilitator.get(merge, ask(from.id, into.id));
    const { thread } = await facilitator.get(read, { id: into.id });
    const [opening, first, second] = thread.replies.edges.map(({ node }: any) => node);
    expect(thread).toMatchObject({ acceptedReply: { id: from.replyIds[0] }, viewerBookmarked: true });
    expect(thread.viewerFollowing.level).toBe('EVERYTHING');
    expect(opening).toMatchObject({ id: from.id, reactions: [{ kind: 'HELPFUL', count: 1 }] });
    expect(first.revisions).toEqual([{ body: 'two metres' }]);
    expect(second).toMatchObject({ reactions: [{ count: 1 }], mentions: [{ person: { name: 'Other' } }] });
    const [idea, twin] = [await begin('A', [], { form: 'IDEA' }), await begin('B', [], { form: 'IDEA' })];
    const voteFor = 'mutation ($id: ID!) { voteForIdea(threadId: $id) { voteCount } }';
    for (const asker of [other, facilitator]) await asker.get(voteFor, { id: idea.id });
    await other.get(voteFor, { id: twin.id });
    expect(await facilitator.refusal(merge, ask(idea.id, into.id))).toBe('FORBIDDEN');
    const { mergeThreads: both } = await facilitator.get(merge, ask(idea.id, twin.id));
    expect(both.voteCount).toBe(2);
    expect((await facilitator.get(undo, { id: both.merges[0].id })).undoMerge.voteCount).toBe(2);
    expect((await facilitator.get(read, { id: twin.id })).thread.voteCount).toBe(1);
  });

  it('is found and told of in one place, and tells nobody twice', async () => {
    const into = await begin('On kerbs', [[other, 'granite']]);
    const from = await begin('On gutters', [[other, 'zylophon']]);
    await member.get(bookmark, { id: from.id });
    await world.hub.drain();
    const before = await told(member);
    const urls = async () => (await inbox(member)).map(({ url }) => url).filter((url) => url.includes(from.id));
    expect(await urls()).not.toEqual([]);
    await facilitator.get(merge, ask(from.id, into.id));
    const found = async () => (await member.get(find, { query: 'zylophon' })).search;
    expect((await found()).edges.map(({ node }: any) => node.subject.id)).not.toContain(from.id);
    await world.hub.drain();
    expect((await found()).edges.map(({ node }: any) => node.subject.id)).toEqual([into.id]);
    const after = await told(member);
    expect(after.length).toBe(before.length);
    expect(after.some((line) => line.includes('On gutters'))).toBe(false);
    for (const url of await urls()) expect(url).toContain(into.id);
    await other.get(reply, { id: from.id, body: 'By an old address' });
    await world.hub.drain();
    expect(bodies((await member.get(read, { id: into.id })).thread)).toContain('By an old address');
    expect((await inbox(member))[0]).toMatchObject({ title: '2 new replies', things: ['On kerbs'] });
  });

  it('takes nothing new for read', async () => {
    const into = await begin('On soil');
    const from = await begin('On sand', [[member, 'fine']]);
    const mark = 'mutation ($id: ID!) { markThreadRead(id: $id) { id } }';
    await member.get(reply, { id: into.id, body: 'wet' });
    const upTo = 'mutation ($id: ID!, $upTo: ID) { markThreadRead(id: $id, upTo: $upTo) { id } }';
    await other.get(upTo, { id: from.id, upTo: from.replyIds[0] });
    await other.get(mark, { id: into.id });
    await facilitator.get(merge, ask(from.id, into.id));
    expect((await other.get(read, { id: into.id })).thread).toMatchObject({ unread: true, unreadReplyCount: 1 });
  });

  it('happens once; of two towards each other to one; and a reply at that moment is not lost', async () => {
    const [into, from] = [await begin('East'), await begin('West')];
    const key = { idempotencyKey: crypto.randomUUID() };
    const one = await facilitator.get(merge, ask(from.id, into.id, key));
    const again = await facilitator.get(merge, ask(from.id, into.id, key));
    expect([one.mergeThreads.id, again.mergeThreads.replyCount]).toEqual([into.id, 1]);
    for (let round = 0; round < 4; round++) {
      const [a, b] = [await begin('North'), await begin('South')];
      const [there, back, ...said] = await Promise.all([
        facilitator.ask(merge, ask(a.id, b.id)),
        facilitator.ask(merge, ask(b.id, a.id)),
        other.ask(reply, { id: a.id, body: 'to a' }),
        other.ask(reply, { id: b.id, body: 'to b' }),
      ]);
      const refused = [there, back].flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
      expect(refused).toHaveLength(1);
      expect(['CONFLICT', 'NOT_FOUND']).toContain(refused[0]);
      expect(said.map(({ errors }) => errors?.[0]?.message)).toEqual([undefined, undefined]);
      const { thread } = await other.get(read, { id: a.id });
      expect(bodies(thread)).toEqual(expect.arrayContaining(['to a', 'to b']));
      expect(thread.replyCount).toBe(3);
    }
  });
});

describe('taking it back', () => {
  it('gives both as they were, until somebody writes', async () => {
    const into = await begin('On paint', [[other, 'blue']]);
    const from = await begin('On colour', [
      [other, 'red'],
      [member, 'green'],
    ]);
    await other.get(bookmark, { id: from.id });
    await other.get(react, { threadId: from.id });
    const { mergeThreads: left } = await facilitator.get(merge, ask(from.id, into.id));
    const id = left.merges[0].id;
    for (const asker of [member, outsider]) expect(await asker.refusal(undo, { id })).toBe('FORBIDDEN');
    expect(await anonymous.refusal(undo, { id })).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
    const { undoMerge: back } = await facilitator.get(undo, { id });
    expect(back).toMatchObject({ id: from.id, title: 'On colour', replyCount: 2 });
    expect(bodies(back)).toEqual(['red', 'green']);
    const { thread } = await other.get(read, { id: into.id });
    expect(thread).toMatchObject({ replyCount: 1, merges: [], viewerBookmarked: false });
    expect((await other.get(read, { id: from.id })).thread).toMatchObject({ id: from.id, viewerBookmarked: true });
    expect(await threadIds('on COL')).toEqual([from.id]);
    expect(await facilitator.refusal(undo, { id })).toBe('NOT_FOUND');

    const again = (await facilitator.get(merge, ask(from.id, into.id))).mergeThreads.merges[0].id;
    await other.get(reply, { id: into.id, body: 'more' });
    expect((await facilitator.get(read, { id: into.id })).thread.merges[0].viewerCanUndo).toBe(false);
    expect(await facilitator.refusal(undo, { id: again })).toBe('CONFLICT');
  });

  it('of a discussion in which others were merged before brings those along', async () => {
    const [first, second, third] = [await begin('One', [[other, 'a']]), await begin('Two'), await begin('Three')];
    await facilitator.get(merge, ask(first.id, second.id));
    const { mergeThreads: left } = await facilitator.get(merge, ask(second.id, third.id));
    expect((await member.get(read, { id: first.id })).thread.id).toBe(third.id);
    const { undoMerge: back } = await facilitator.get(undo, { id: left.merges[0].id });
    expect(back).toMatchObject({ id: second.id, replyCount: 2 });
    expect(bodies(back)).toEqual(['**One**\n\nAbout One', 'a']);
    expect((await member.get(read, { id: first.id })).thread.id).toBe(second.id);
  });

  it('of a split puts the replies back, and the address of what was split off leads there', async () => {
    const { id, replyIds } = await begin('On trees', [
      [other, 'oak'],
      [member, 'elm'],
    ]);
    const input = { threadId: id, replyIds: [replyIds[0]], title: 'On oaks', body: 'Apart.' };
    const { splitThread: made } = await facilitator.get(split, { input });
    expect(made.splits[0].viewerCanUndo).toBe(true);
    expect(await member.refusal(undoSplit, { id: made.splits[0].id })).toBe('FORBIDDEN');
    const { undoSplit: back } = await facilitator.get(undoSplit, { id: made.splits[0].id });
    expect(back).toMatchObject({ id, replyCount: 2, splits: [] });
    expect(bodies(back)).toEqual(['oak', 'elm']);
    expect((await member.get(read, { id: made.id })).thread.id).toBe(id);
    expect(await threadIds()).not.toContain(made.id);
  });
});
