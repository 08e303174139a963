import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { change } from './communities.setup.ts';
import { type Discussions, openDiscussions } from './discussions.setup.ts';
import {
  dismiss,
  logOf,
  ownReports,
  removal,
  removeReply,
  removeThread,
  reportReply,
  reportThread,
  restore,
  toldOf,
  waitingIn,
} from './moderation.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, curator: Asker, anonymous: Asker;
const why = { reason: 'PERSONAL_DATA', note: 'It names a resident and where they live.' };
const nowhere = crypto.randomUUID();

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const inHidden = (given: Partial<Parameters<Discussions['opened']>[0]> = {}) =>
  world.opened({ about: world.places.hidden, ...given });
const replyOf = async (thread: { id: string }) =>
  (await world.query('select id from reply where thread_id = $1 order by created_at', thread.id))[0].id as string;

describe('reports', () => {
  it('come from whoever reads it, of what others wrote, and once from each', async () => {
    const thread = await inHidden({ replies: [{ author: world.people.other }] });
    expect(await anonymous.refusal(reportThread, { id: thread.id })).toBe('NOT_FOUND');
    expect(await outsider.refusal(reportThread, { id: thread.id })).toBe('NOT_FOUND');
    expect(await outsider.refusal(reportThread, { id: nowhere })).toBe('NOT_FOUND');
    expect(await member.refusal(reportThread, { id: thread.id })).toBe('FORBIDDEN');
    const first = await other.get(reportThread, { id: thread.id, reason: 'OFF_TOPIC' });
    expect(first.reportThread).toMatchObject({ reason: 'OFF_TOPIC', outcome: null });
    const again = await Promise.all(
      [1, 2, 3].map(() => other.copy().get(reportThread, { id: thread.id, reason: 'ILLEGAL' })),
    );
    expect(new Set(again.map(({ reportThread: { id } }) => id as string))).toEqual(new Set([first.reportThread.id]));
    expect(await other.refusal(reportReply, { id: await replyOf(thread) })).toBe('FORBIDDEN');
    expect(await member.refusal(reportReply, { id: await replyOf(thread), reason: 'OTHER' })).toBe('INVALID');
    await member.get(reportReply, { id: await replyOf(thread), reason: 'OTHER', note: 'Rude.' });
    expect(await world.query('select from reported_post p where p.thread_id = $1', thread.id)).toHaveLength(1);
  });

  it('reach those who facilitate, in words that tell nothing, and never say from whom', async () => {
    const thread = await inHidden({ title: 'About larkspur', replies: [{ author: world.people.other, body: 'Yew.' }] });
    await other.get(reportThread, { id: thread.id, reason: 'ILLEGAL', note: 'Not lawful.' });
    await member.get(reportReply, { id: await replyOf(thread), reason: 'OFF_TOPIC' });
    const { community } = await facilitator.get(waitingIn, { slug: world.places.hidden.slug });
    const mine = community.reportedPosts.edges
      .map(({ node }: { node: { thread: { id: string } } }) => node)
      .filter((node: { thread: { id: string } }) => node.thread.id === thread.id);
    expect(mine).toMatchObject([
      { reply: null, reports: [{ reason: 'ILLEGAL', note: 'Not lawful.' }] },
      { reply: { body: 'Yew.' }, reports: [{ reason: 'OFF_TOPIC' }] },
    ]);
    expect(JSON.stringify(community)).not.toContain(world.people.other.id);
    for (const asker of [member, other, outsider, curator, anonymous])
      expect(
        (await asker.get(waitingIn, { slug: world.places.hidden.slug })).community?.reportedPosts.totalCount ?? 0,
      ).toBe(0);
    const told = (await facilitator.get(toldOf)).viewer.notifications.edges[0].node;
    expect(told).toMatchObject({ reason: 'REPORTED', url: `/communities/${world.places.hidden.slug}/facilitate` });
    expect(told.title).toMatch(/^(A report waits|\d+ reports wait) for you$/);
    for (const asker of [member, other]) expect(JSON.stringify(await asker.get(toldOf))).not.toContain('REPORTED');
  });

  it('of what was asked without a name tell no name', async () => {
    const thread = await inHidden({ anonymous: true });
    await other.get(reportThread, { id: thread.id, reason: 'ILLEGAL' });
    const { removeThread: gone } = await facilitator.get(removeThread, { id: thread.id, ...why });
    expect(gone).toMatchObject({ author: null, words: thread.body });
    const { community } = await facilitator.get(logOf, { slug: world.places.hidden.slug });
    const seen = JSON.stringify([community.moderationLog.edges[0], gone]);
    expect(seen).not.toContain(world.people.member.id);
    expect((await member.get(removal, { id: gone.id })).removal).toMatchObject({ author: { name: 'Member' } });
  });

  it('about what a facilitator wrote wait for another one', async () => {
    const { people, hub } = world;
    const second = await hub.make((em) => makePerson(em, { name: 'Second' }));
    await hub.hub.pool.query(
      `insert into membership (community_id, person_id, status, role) values ($1, $2, 'ACTIVE', 'FACILITATOR')`,
      [world.places.onRequest.id, second.id],
    );
    const thread = await hub.make((em) =>
      makeThread(em, { about: world.places.onRequest, author: people.facilitator }),
    );
    await member.get(reportThread, { id: thread.id, reason: 'PARTY_POLITICAL' });
    const asked = { slug: world.places.onRequest.slug };
    expect((await facilitator.get(waitingIn, asked)).community.reportedPosts.totalCount).toBe(0);
    const { community } = await (await hub.as(second)).get(waitingIn, asked);
    const { id } = community.reportedPosts.edges[0].node;
    expect(await facilitator.refusal(dismiss, { id })).toBe('NOT_FOUND');
    expect(await member.refusal(dismiss, { id })).toBe('NOT_FOUND');
    expect(await curator.refusal(dismiss, { id })).toBe('NOT_FOUND');
    await (await hub.as(second)).get(dismiss, { id });
    await (await hub.as(second)).get(dismiss, { id });
    expect((await member.get(ownReports)).viewer.reports.edges[0].node).toMatchObject({ outcome: 'KEPT' });
    expect(JSON.stringify(await member.get(toldOf))).toContain('it stays');
  });

  it('on case studies go to curators', async () => {
    const thread = await world.opened({ about: world.places.published });
    await outsider.get(reportThread, { id: thread.id, reason: 'PARTY_POLITICAL' });
    const all = '{ reportsOnCaseStudies(first: 9) { edges { node { id place { title } thread { id } } } } }';
    expect((await facilitator.get(all)).reportsOnCaseStudies.edges).toEqual([]);
    expect((await curator.get(all)).reportsOnCaseStudies.edges).toMatchObject([
      { node: { place: { title: 'Published' }, thread: { id: thread.id } } },
    ]);
    expect(await facilitator.refusal(removeThread, { id: thread.id, ...why })).toBe('FORBIDDEN');
    await curator.get(removeThread, { id: thread.id, ...why });
    expect((await curator.get(all)).reportsOnCaseStudies.edges).toEqual([]);
    expect((await outsider.get(ownReports)).viewer.reports.edges[0].node).toMatchObject({ outcome: 'REMOVED' });
  });
});

describe('removing', () => {
  it('is for those who facilitate, and says why', async () => {
    const thread = await inHidden({ replies: [{ author: world.people.other }] });
    const id = await replyOf(thread);
    for (const [asker, code] of [
      [anonymous, 'NOT_FOUND'],
      [outsider, 'NOT_FOUND'],
      [curator, 'NOT_FOUND'],
      [member, 'FORBIDDEN'],
    ] as const) {
      expect(await asker.refusal(removeThread, { id: thread.id, ...why })).toBe(code);
      expect(await asker.refusal(removeReply, { id, ...why })).toBe(code);
    }
    expect(await facilitator.refusal(removeThread, { id: thread.id, reason: 'OTHER', note: 'No.' })).toBe('INVALID');
    const { removeReply: gone } = await facilitator.get(removeReply, { id, ...why });
    expect(await facilitator.refusal(removeReply, { id, ...why })).toBe('FORBIDDEN');
    expect((await other.get(removal, { id })).removal).toMatchObject({
      id: gone.id,
      ...why,
      by: null,
      restorable: false,
    });
    expect((await facilitator.get(removal, { id })).removal).toMatchObject({
      by: { name: 'Facilitator' },
      restorable: true,
    });
    for (const asker of [member, outsider, curator, anonymous])
      expect((await asker.get(removal, { id })).removal).toBeNull();
    expect(JSON.stringify(await other.get(toldOf))).toContain(`/removed/${gone.id}`);
  });

  it('two at once are one', async () => {
    const thread = await inHidden();
    const before = await world.query('select thread_count from community where id = $1', world.places.hidden.id);
    const outcomes = await Promise.all(
      [1, 2].map(() => facilitator.copy().ask(removeThread, { id: thread.id, ...why })),
    );
    expect(outcomes.filter(({ errors }) => !errors)).toHaveLength(1);
    const after = await world.query('select thread_count from community where id = $1', world.places.hidden.id);
    expect(after[0].thread_count).toBe(before[0].thread_count - 1);
  });

  it('is undone, by another than its author, and stands where it stood', async () => {
    const thread = await inHidden({ replies: [{ author: world.people.other, body: 'Of ivy.' }] });
    const id = await replyOf(thread);
    const { removeReply: gone } = await facilitator.get(removeReply, { id, ...why });
    expect(await other.refusal(restore, { id: gone.id })).toBe('FORBIDDEN');
    expect(await member.refusal(restore, { id: gone.id })).toBe('NOT_FOUND');
    await facilitator.get(restore, { id: gone.id });
    await facilitator.get(restore, { id: gone.id });
    const text = `query ($id: ID!) { thread(id: $id) { replyCount replies(first: 9) { edges { node { body deleted removedFor author { name } } } } } }`;
    expect((await member.get(text, { id: thread.id })).thread).toMatchObject({
      replyCount: 1,
      replies: { edges: [{ node: { body: 'Of ivy.', deleted: false, removedFor: null, author: { name: 'Other' } } }] },
    });
    const whole = await facilitator.get(removeThread, { id: thread.id, ...why });
    await facilitator.get(change, { id: world.places.hidden.id, visibility: 'ON_REQUEST' });
    expect((await facilitator.get(text, { id: thread.id })).thread).toBeNull();
    await facilitator.get(restore, { id: whole.removeThread.id });
    expect((await member.get(text, { id: thread.id })).thread).toMatchObject({ replyCount: 1 });
    expect((await outsider.get(text, { id: thread.id })).thread).toBeNull();
    await facilitator.get(change, { id: world.places.hidden.id, visibility: 'HIDDEN' });
  });
});

describe('the log', () => {
  it('is whole for facilitators, an outline for members, and nothing for others', async () => {
    const thread = await inHidden({ title: 'About oleander' });
    await facilitator.get(removeThread, { id: thread.id, ...why });
    const asked = { slug: world.places.hidden.slug };
    const first = async (asker: Asker) => (await asker.get(logOf, asked)).community?.moderationLog.edges[0]?.node;
    expect(await first(facilitator)).toMatchObject({
      act: 'POST_REMOVED',
      ...why,
      actor: { name: 'Facilitator' },
      removal: { title: 'About oleander' },
    });
    expect(await first(member)).toMatchObject({
      act: 'POST_REMOVED',
      reason: 'PERSONAL_DATA',
      note: null,
      actor: null,
      removal: null,
    });
    for (const asker of [outsider, curator, anonymous]) expect(await first(asker)).toBeUndefined();
    const open = await outsider.get(logOf, { slug: world.places.open.slug });
    expect(open.community.moderationLog).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('cannot be changed', async () => {
    await expect(world.hub.hub.pool.query(`delete from moderation_entry`)).rejects.toThrow('append-only');
    await expect(world.hub.hub.pool.query(`update moderation_entry set reason = 'OTHER'`)).rejects.toThrow(
      'append-only',
    );
  });
});
