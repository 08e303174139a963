import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asker } from '../harness/ask.ts';
import { type Discussions, openDiscussions } from './discussions.setup.ts';

let world: Discussions;
let facilitator: Asker, member: Asker, outsider: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const feature = 'mutation ($id: ID!, $why: String) { featureThread(id: $id, why: $why) { featuredWhy pinned } }';
const front = 'query ($slug: String!) { community(slug: $slug) { featuredThreads { title featuredWhy } } }';
const featured = async (asker: Asker, slug: string): Promise<string[]> =>
  (await asker.get(front, { slug })).community.featuredThreads.map(({ title }: { title: string }) => title);

it('puts up to three in front, says why, and takes them away again', async () => {
  const { slug } = world.places.open;
  const ids: string[] = [];
  for (const title of ['One', 'Two', 'Three', 'Four']) ids.push((await world.opened({ title })).id);
  expect(await facilitator.refusal(feature, { id: ids[0], why: ' ' })).toBe('INVALID');
  expect(await facilitator.refusal(feature, { id: ids[0], why: 'x'.repeat(141) })).toBe('INVALID');
  const done = await facilitator.get(feature, { id: ids[0], why: 'Read this\nfirst' });
  expect(done.featureThread).toEqual({ featuredWhy: 'Read this first', pinned: false });
  await facilitator.get(feature, { id: ids[1], why: 'Second' });
  const both = await Promise.all(ids.slice(2).map((id) => facilitator.ask(feature, { id, why: 'The last place' })));
  expect(both.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
  expect(await featured(member, slug)).toHaveLength(3);
  await facilitator.get(feature, { id: ids[0], why: 'Still first' });
  for (let twice = 0; twice < 2; twice++) await facilitator.get(feature, { id: ids[1] });
  expect(await featured(member, slug)).toHaveLength(2);
  expect(await world.query('select action, detail from audit_line where subject_id = $1 order by at', ids[1]!)).toEqual(
    [
      { action: 'thread.featured', detail: { why: 'Second' } },
      { action: 'thread.unfeatured', detail: {} },
    ],
  );
});

it('is for facilitators, and shown to those who may read it', async () => {
  const thread = await world.opened({ about: world.places.onRequest, title: 'Quartzite confidence' });
  const ask = { id: thread.id, why: 'Between us' };
  expect(await member.refusal(feature, ask)).toBe('FORBIDDEN');
  for (const asker of [outsider, curator]) expect(await asker.refusal(feature, ask)).toBe('NOT_FOUND');
  expect(await anonymous.refusal(feature, ask)).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
  await facilitator.get(feature, ask);
  const { slug } = world.places.onRequest;
  expect(await featured(member, slug)).toEqual(['Quartzite confidence']);
  for (const asker of [outsider, curator, anonymous]) expect(await featured(asker, slug)).toEqual([]);
});
