import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { statementsDuring } from '../harness/statements.ts';
import { type Discussions, openDiscussions, reply } from './discussions.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, anonymous: Asker;
let community: { id: string; slug: string };

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider, anonymous } = world.askers);
  const { people } = world;
  community = await world.hub.make((em) =>
    makeCommunity(em, { facilitators: [people.facilitator], members: [people.member, people.other] }),
  );
});
afterAll(() => world?.hub.close());

const start = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id form question locked viewerCan { reply vote }
  poll { multiple closed shown voterCount options { id label voteCount chosen } } } }`;
const begin = async (asker: Asker, form: string, more: Record<string, unknown> = {}) =>
  (await asker.get(start, { input: { aboutId: community.id, title: form, body: 'So.', form, ...more } })).startThread;
const pollOf = `query ($id: ID!) { thread(id: $id) { poll { shown closed voterCount options { label voteCount chosen } } } }`;
const vote =
  'mutation ($id: ID!, $ids: [ID!]!) { vote(threadId: $id, optionIds: $ids) { poll { shown voterCount options { label voteCount chosen } } } }';
const favour =
  'mutation ($id: ID!, $yes: Boolean) { voteForIdea(threadId: $id, inFavour: $yes) { voteCount viewerVoted } }';
const listed = `query ($slug: String!, $form: ThreadForm, $unanswered: Boolean, $sort: ThreadSort! = ACTIVE, $first: Int! = 20, $after: String) { community(slug: $slug) {
  threads(first: $first, after: $after, form: $form, unanswered: $unanswered, sort: $sort) { totalCount pageInfo { endCursor hasNextPage } edges { node { title } } } } }`;
const titles = async (asker: Asker, slug: string, variables: Record<string, unknown> = {}) => {
  const { threads } = (await asker.get(listed, { slug, ...variables })).community;
  return threads.edges.map(({ node }: any) => node.title);
};
const counts = (poll: any) => poll.options.map(({ voteCount }: any) => voteCount);
const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString();

describe('an announcement', () => {
  it('is for facilitators, under their name, and may be without replies', async () => {
    const input = { aboutId: community.id, title: 'Meeting', body: 'On Monday.', form: 'ANNOUNCEMENT' };
    expect(await member.refusal(start, { input })).toBe('FORBIDDEN');
    expect(await facilitator.refusal(start, { input: { ...input, anonymous: true } })).toBe('INVALID');
    expect(await begin(facilitator, 'ANNOUNCEMENT')).toMatchObject({ locked: false, question: false });
    const quiet = await begin(facilitator, 'ANNOUNCEMENT', { withoutReplies: true });
    expect(quiet).toMatchObject({ locked: true, viewerCan: { reply: false } });
    expect(await member.refusal(reply, { id: quiet.id, body: 'But?' })).toBe('FORBIDDEN');
  });
});

describe('a poll', () => {
  const three = { poll: { options: ['Weekly', 'Fortnightly', 'Never'], closesAt: inAWeek() } };

  it('needs things to choose from, and a moment to come', async () => {
    for (const poll of [
      null,
      { options: ['Only'] },
      { options: ['Same', ' same '] },
      { options: Array.from({ length: 11 }, (_, at) => `No ${at}`) },
      { options: ['A', 'B'], closesAt: '2020-01-01T00:00:00Z' },
      { options: ['A', 'x'.repeat(121)] },
    ])
      expect(
        await member.refusal(start, {
          input: { aboutId: community.id, title: 'P', body: 'P', form: 'POLL', poll },
        }),
      ).toBe('INVALID');
  });

  it('shows what others chose to whoever has voted, and lets them change it', async () => {
    const { id, poll } = await begin(member, 'POLL', three);
    expect(poll).toMatchObject({ shown: false, voterCount: 0 });
    const ids = poll.options.map((option: any) => option.id);
    await member.get(vote, { id, ids: [ids[0]] });
    expect((await other.get(pollOf, { id })).thread.poll).toMatchObject({
      shown: false,
      voterCount: 1,
      options: [{ voteCount: null, chosen: false }, { voteCount: null }, { voteCount: null }],
    });
    const { poll: after } = (await other.get(vote, { id, ids: [ids[1]] })).vote;
    expect(after).toMatchObject({ shown: true, voterCount: 2 });
    expect(counts(after)).toEqual([1, 1, 0]);
    expect(counts((await other.get(vote, { id, ids: [ids[0]] })).vote.poll)).toEqual([2, 0, 0]);
    const back = (await other.get(vote, { id, ids: [] })).vote.poll;
    expect(back).toMatchObject({ shown: false, voterCount: 1 });
    expect(counts((await member.get(pollOf, { id })).thread.poll)).toEqual([1, 0, 0]);
  });

  it('counts one vote a person, even two at once', async () => {
    const { id, poll } = await begin(member, 'POLL', three);
    const ids = poll.options.map((option: any) => option.id);
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        [member, other, facilitator][at % 3]!.get(vote, { id, ids: [ids[at % 2]] }),
      ),
    );
    const { poll: after } = (await member.get(pollOf, { id })).thread;
    expect(after.voterCount).toBe(3);
    expect(counts(after).reduce((sum: number, each: number) => sum + each)).toBe(3);
    const rows = await world.query('select person_id from poll_vote where thread_id = $1', id);
    expect(new Set(rows.map((row) => row.person_id)).size).toBe(rows.length);
  });

  it('takes several where it says so, and only its own', async () => {
    const single = await begin(member, 'POLL', three);
    const ids = single.poll.options.map((option: any) => option.id);
    expect(await member.refusal(vote, { id: single.id, ids: [ids[0], ids[1]] })).toBe('INVALID');
    const several = await begin(member, 'POLL', { poll: { ...three.poll, multiple: true } });
    const own = several.poll.options.map((option: any) => option.id);
    expect(counts((await member.get(vote, { id: several.id, ids: [own[0], own[2]] })).vote.poll)).toEqual([1, 0, 1]);
    expect(await member.refusal(vote, { id: several.id, ids: [ids[0]] })).toBe('INVALID');
    expect(await member.refusal(vote, { id: several.id, ids: ['x'] })).toBe('INVALID');
    expect(counts((await member.get(pollOf, { id: several.id })).thread.poll)).toEqual([1, 0, 1]);
  });

  it('closes, and then shows everybody and takes nothing', async () => {
    const { id, poll } = await begin(member, 'POLL', three);
    await member.get(vote, { id, ids: [poll.options[2].id] });
    await world.hub.make((em) =>
      em.execute(`update poll set closes_at = now() - interval '1 second' where thread_id = ?`, [id]),
    );
    expect((await other.get(pollOf, { id })).thread.poll).toMatchObject({ closed: true, shown: true, voterCount: 1 });
    expect(await other.refusal(vote, { id, ids: [poll.options[0].id] })).toBe('FORBIDDEN');
    expect(await member.refusal(vote, { id, ids: [] })).toBe('FORBIDDEN');
  });

  it('is for those who may speak there', async () => {
    const { id, poll } = await begin(member, 'POLL', three);
    const ids = [poll.options[0].id];
    expect(await outsider.refusal(vote, { id, ids })).toBe('FORBIDDEN');
    expect(await anonymous.refusal(vote, { id, ids })).toBe('NOT_FOUND');
    const plain = await begin(member, 'DISCUSSION');
    expect(await member.refusal(vote, { id: plain.id, ids })).toBe('NOT_FOUND');
    await facilitator.get('mutation ($id: ID!) { lockThread(id: $id) { locked } }', { id });
    expect(await member.refusal(vote, { id, ids })).toBe('FORBIDDEN');
  });
});

describe('an idea', () => {
  it('gathers votes, each person’s once', async () => {
    const { id } = await begin(member, 'IDEA');
    await Promise.all(Array.from({ length: 6 }, () => other.get(favour, { id })));
    expect((await member.get(favour, { id })).voteForIdea).toEqual({ voteCount: 2, viewerVoted: true });
    await Promise.all(Array.from({ length: 4 }, () => other.get(favour, { id, yes: false })));
    expect((await other.get(favour, { id, yes: false })).voteForIdea).toEqual({ voteCount: 1, viewerVoted: false });
    expect(await outsider.refusal(favour, { id })).toBe('FORBIDDEN');
    const plain = await begin(member, 'DISCUSSION');
    expect(await member.refusal(favour, { id: plain.id })).toBe('FORBIDDEN');
  });
});

describe('a community’s list', () => {
  it('is narrowed to a form or to what waits for an answer, and sorted, with true counts, in one statement', async () => {
    const { people } = world;
    const made = await world.hub.make((em) => {
      const place = makeCommunity(em, { facilitators: [people.facilitator], members: [people.member] });
      const on = (day: number) => ({
        about: place,
        author: people.member,
        createdAt: new Date(Date.UTC(2025, 2, day)),
      });
      makeThread(em, { ...on(1), title: 'Old question', form: 'QUESTION' });
      makeThread(em, { ...on(2), title: 'Answered', question: true, replies: [{ author: people.other }], accepted: 0 });
      makeThread(em, { ...on(3), title: 'Talk', pinned: true });
      makeThread(em, { ...on(4), title: 'Idea', form: 'IDEA', voteCount: 2 });
      makeThread(em, { ...on(5), title: 'Better idea', form: 'IDEA', voteCount: 7 });
      makeThread(em, { ...on(6), title: 'New question', question: true });
      return place;
    });
    const list = (variables?: Record<string, unknown>) => titles(member, made.slug, variables);
    expect(await list()).toEqual(['Talk', 'New question', 'Better idea', 'Idea', 'Answered', 'Old question']);
    expect(await list({ form: 'QUESTION' })).toEqual(['New question', 'Answered', 'Old question']);
    expect(await list({ unanswered: true, sort: 'OLDEST' })).toEqual(['Old question', 'New question']);
    expect(await list({ form: 'IDEA', sort: 'VOTES' })).toEqual(['Better idea', 'Idea']);
    expect(await list({ sort: 'NEWEST' })).toEqual([
      'New question',
      'Better idea',
      'Idea',
      'Talk',
      'Answered',
      'Old question',
    ]);
    const first = (await member.get(listed, { slug: made.slug, sort: 'VOTES', first: 1 })).community.threads;
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    expect(await list({ sort: 'VOTES', first: 1, after: first.pageInfo.endCursor })).toEqual(['Idea']);
    const waiting = (await member.get(listed, { slug: made.slug, unanswered: true })).community.threads;
    expect(waiting.totalCount).toBe(2);
    const ask = () => member.get(listed, { slug: made.slug, form: 'IDEA', sort: 'VOTES' });
    expect(Math.min(await statementsDuring(ask), await statementsDuring(ask))).toBe(2);
    expect(await member.refusal(listed, { slug: made.slug, sort: 'VOTES', after: 'nonsense' })).toBe('INVALID');
  });
});
