import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import type { Asker } from '../harness/ask.ts';
import { type Discussions, openDiscussions, reply, start } from './discussions.setup.ts';

const slow = 'mutation ($id: ID!, $minutes: Int) { slowCommunity(id: $id, minutes: $minutes) { slowMinutes } }';
const waits = 'query ($slug: String!) { community(slug: $slug) { slowMinutes viewerMayPostAt } }';
const log =
  'query ($slug: String!) { community(slug: $slug) { moderationLog(first: 5) { edges { node { act note } } } } }';

let world: Discussions;
let facilitator: Asker, member: Asker, other: Asker;
beforeAll(async () => {
  world = await openDiscussions();
  ({ facilitator, member, other } = world.askers);
});
afterAll(() => world?.hub.close());

/** One of its own, so that nobody has posted there yet. */
const slowed = async (minutes: number): Promise<Community> => {
  const { people, hub } = world;
  const inside = { facilitators: [people.facilitator], members: [people.member, people.other] };
  const community = await hub.make((em) => makeCommunity(em, { ...inside, visibility: 'OPEN' }));
  await facilitator.get(slow, { id: community.id, minutes });
  return community;
};
const says = ({ id }: Community, more = {}) => ({ input: { aboutId: id, title: 'A word', body: 'From me.', ...more } });
const mayPostAt = async (asker: Asker, { slug }: Community): Promise<string | null> =>
  (await asker.get(waits, { slug })).community.viewerMayPostAt;
/** As if what was said there had been said so many minutes earlier. */
const earlier = ({ id }: Community, minutes: number) =>
  world.hub.hub.pool.query(
    `with t as (update thread set created_at = created_at - make_interval(mins => ${minutes}) where about_id = '${id}' returning id)
     update reply set created_at = created_at - make_interval(mins => ${minutes}) where thread_id in (select id from t)`,
  );

describe('slow mode', () => {
  it('lets each member post once in a while, whether to start or to reply', async () => {
    const community = await slowed(15);
    const { startThread } = await member.get(start, says(community));
    const again = await member.ask(reply, { id: startThread.id, body: 'And another thing' });
    expect(again.errors![0]).toMatchObject({
      message: 'Here everybody posts once in 15 minutes. You may post again in 15 minutes; what you wrote is kept.',
      extensions: { code: 'CONFLICT', retryAt: new Date((await mayPostAt(member, community))!).toISOString() },
    });
    expect(await member.refusal(start, says(community))).toBe('CONFLICT');
    await other.get(reply, { id: startThread.id, body: 'My turn' });
    expect(await other.refusal(reply, { id: startThread.id, body: 'Again' })).toBe('CONFLICT');
    await earlier(community, 14);
    expect(await member.refusal(reply, { id: startThread.id, body: 'Now?' })).toBe('CONFLICT');
    await earlier(community, 1);
    expect(await mayPostAt(member, community)).toBeNull();
    await member.get(reply, { id: startThread.id, body: 'Now.' });
  });

  it('leaves no counts of what was refused, and answers a repeated request as the first', async () => {
    const community = await slowed(60);
    const keyed = says(community, { idempotencyKey: 'slow-1' });
    const { startThread } = await member.get(start, keyed);
    expect((await member.get(start, keyed)).startThread.id).toBe(startThread.id);
    await member.refusal(start, says(community));
    const { rows } = await world.hub.hub.pool.query('select thread_count from community where id = $1', [community.id]);
    expect(rows).toEqual([{ thread_count: 1 }]);
  });

  it('takes one of two at the same moment', async () => {
    const community = await slowed(60);
    const answers = await Promise.all([1, 2, 3].map(() => member.ask(start, says(community))));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('is not for facilitators, nor elsewhere, nor for who has not posted', async () => {
    const community = await slowed(60);
    const { startThread } = await facilitator.get(start, says(community));
    await facilitator.get(reply, { id: startThread.id, body: 'One more' });
    await member.get(start, says(world.places.open));
    await member.get(reply, { id: startThread.id, body: 'First here' });
    for (const asker of [facilitator, other, world.askers.anonymous])
      expect(await mayPostAt(asker, community)).toBeNull();
    expect(await mayPostAt(member, community)).not.toBeNull();
  });

  it('is decided by facilitators, written in the log, and ended', async () => {
    const community = await slowed(60);
    const { id, slug } = community;
    expect(await member.refusal(slow, { id, minutes: null })).toBe('FORBIDDEN');
    for (const minutes of [0, -5, 1441])
      expect(await facilitator.refusal(slow, { id, minutes }), String(minutes)).toBe('INVALID');
    const { startThread } = await member.get(start, says(community));
    await facilitator.get(slow, { id, minutes: null });
    await member.get(reply, { id: startThread.id, body: 'At once' });
    const acts = (await facilitator.get(log, { slug })).community.moderationLog.edges.map((edge: any) => edge.node);
    expect(acts).toEqual([
      { act: 'SLOWED', note: 'Ended' },
      { act: 'SLOWED', note: '60 minutes' },
    ]);
  });
});
