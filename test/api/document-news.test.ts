import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { tellOfDocuments } from '@knowledge-hub/server/following/tell-of-documents.ts';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { makeDocument } from '@knowledge-hub/seeds/makers/document.ts';
import { choose, mailsTo } from './digests.setup.ts';
import { type Discussions, openDiscussions } from './discussions.setup.ts';
import { follow, inbox, readAll, told } from './following.setup.ts';

let world: Discussions;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

beforeAll(async () => {
  world = await openDiscussions();
}, 120_000);
afterAll(() => world?.hub.close());
beforeEach(async () => {
  await world.hub.drain();
  for (const table of ['notification', 'following', 'document']) await world.hub.hub.pool.query(`delete from ${table}`);
  await world.askers.other.get(follow, { id: world.places.hidden.id, level: 'EVERYTHING' });
});

const added = (title: string, minutes: number, given: object = {}) =>
  world.hub.make(async (em) => {
    const community = await em.findOneOrFail(Community, { id: world.places.hidden.id });
    return makeDocument(em, {
      community,
      title,
      createdAt: ago(minutes),
      author: em.merge(world.people.member),
      ...given,
    });
  });
const tell = async () => {
  await tellOfDocuments(world.hub.hub).run();
  await world.hub.drain();
};

it('who follows everything is told of several in one line, once, when the first is an hour old', async () => {
  const first = await added('Rota', 50);
  await tell();
  expect(await told(world.askers.other)).toEqual([]);
  await world.hub.hub.pool.query('update document set created_at = $1 where id = $2', [ago(61), first.id]);
  await added('Fees', 20);
  await added('Mine', 5, { author: world.people.other });
  await added('Gone', 30, { removedAt: ago(10), audience: [] });
  await Promise.all([tell(), tell()]);
  expect(await told(world.askers.other)).toEqual(['2 new documents: Rota']);
  await readAll(world.askers.other);
  await tell();
  expect((await inbox(world.askers.other)).map(({ title, readAt }) => [title, readAt !== null])).toEqual([
    ['2 new documents', true],
  ]);
  await added('Later', 62);
  await tell();
  expect(await told(world.askers.other)).toEqual(['New document: Later', '2 new documents: Rota']);
});

it('nobody else is: by default, at another level, outside, or any more', async () => {
  const { facilitator, member, other, outsider } = world.askers;
  await facilitator.get(follow, { id: world.places.hidden.id, level: 'NEW_THREADS' });
  await added('Rota', 70);
  await world.hub.hub.pool.query('update community set closed_at = now() where id = $1', [world.places.hidden.id]);
  await tell();
  expect(await told(other)).toEqual([]);
  await world.hub.hub.pool.query('update community set closed_at = null where id = $1', [world.places.hidden.id]);
  await tell();
  for (const asker of [facilitator, member, outsider]) expect(await told(asker)).toEqual([]);
  expect(await told(other)).toEqual(['New document: Rota']);
  await world.hub.hub.pool.query('update document set audience = $1, removed_at = now()', [[]]);
  expect(await told(other)).toEqual([]);
});

it('the mail names nothing of a hidden community in its subject, and old ones are no news', async () => {
  await world.askers.other.get(choose, { input: { frequency: 'AT_ONCE' } });
  await added('Vellichor', 25 * 60);
  await tell();
  expect(await told(world.askers.other)).toEqual([]);
  await added('Zephyrquartz', 70);
  await tell();
  const mails = await mailsTo(world.people.other);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('Zephyrquartz');
  expect(mails[0]!.subject).not.toMatch(/Zephyrquartz|Hidden/);
});
