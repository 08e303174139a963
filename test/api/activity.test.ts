import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countActivity } from '@knowledge-hub/server/activity/count-activity.ts';
import { countMonths } from '@knowledge-hub/server/activity/count-month.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeDocument } from '@knowledge-hub/seeds/makers/document.ts';
import { makeEvent } from '@knowledge-hub/seeds/makers/event.ts';
import { makeInvitation } from '@knowledge-hub/seeds/makers/invitation.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import type { Asker } from '../harness/ask.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

const numbers = `writers readers councils threads crossed questions answeredSoon answered medianMinutes invited came documents events places`;
const asked = `query ($slug: String!) { community(slug: $slug) { activity { month countedAt ${numbers} } } }`;
const csv = 'query ($id: ID!, $months: Int! = 12) { communityActivityCsv(id: $id, months: $months) }';
const read = 'mutation ($id: ID!) { markThreadRead(id: $id) { id } }';

const now = new Date('2026-06-15T12:00:00Z');
const day = 86_400_000;
const on = (moment: string) => new Date(moment);
const later = (from: Date, days: number) => new Date(from.getTime() + days * day);

let hub: TestHub;
let askers: Record<'facilitator' | 'member' | 'outsider' | 'anonymous', Asker>;
let place: { id: string; slug: string };
let hidden: { id: string; slug: string };
let thread: { id: string };

beforeAll(async () => {
  hub = await startHub({}, { worker: false });
  const made = await hub.make((em) => {
    const [here, there] = [makeOrganisation(em), makeOrganisation(em)];
    const of = (at: typeof here) => ({ role: { kind: 'OFFICER' as const, at } });
    const people = {
      facilitator: makePerson(em, of(here)),
      member: makePerson(em, of(here)),
      neighbour: makePerson(em, of(there)),
      outsider: makePerson(em),
    };
    const inside = { facilitators: [people.facilitator], members: [people.member, people.neighbour] };
    const community = makeCommunity(em, { ...inside, name: 'Counted', visibility: 'ON_REQUEST' });
    const secret = makeCommunity(em, { ...inside, name: 'Counted in secret', visibility: 'HIDDEN' });
    const { facilitator, member, neighbour } = people;
    // London's May begins at 23:00 of 30 April in UTC.
    const may = on('2026-04-30T23:30:00Z');
    const question = { about: community, author: member, question: true };
    const first = makeThread(em, {
      ...question,
      createdAt: may,
      replies: [
        { author: member, at: later(may, 0.5) },
        { author: neighbour, at: later(may, 1) },
      ],
    });
    makeThread(em, { ...question, createdAt: later(may, 1), replies: [{ author: facilitator, at: later(may, 3) }] });
    makeThread(em, { ...question, createdAt: later(may, 2), replies: [{ author: neighbour, at: later(may, 12) }] });
    makeThread(em, { ...question, createdAt: later(may, 3) });
    // Without a name: a question, and nobody who wrote.
    const nameless = { ...question, author: neighbour, anonymous: true, createdAt: on('2026-03-03T10:00:00Z') };
    makeThread(em, { ...nameless, replies: [{ author: neighbour, at: on('2026-03-03T11:00:00Z') }] });
    makeThread(em, { ...question, createdAt: may, removedFor: 'OFF_TOPIC', audience: [] });
    makeThread(em, { about: secret, author: member, createdAt: may });
    const invite = (given: object) =>
      makeInvitation(em, { community, email: `${crypto.randomUUID()}@x.example`, ...given });
    invite({ invitedAt: may, acceptedAt: later(may, 1), acceptedBy: neighbour });
    invite({ invitedAt: may });
    invite({ invitedAt: may, revokedAt: later(may, 1) });
    makeEvent(em, { community, startsAt: later(may, 4), booked: [member, neighbour] });
    makeEvent(em, { community, startsAt: later(may, 5), booked: [member], cancelledAt: may });
    makeEvent(em, { community, startsAt: later(now, 2), booked: [member] });
    makeDocument(em, { community, createdAt: later(may, 4) });
    makeDocument(em, { community, createdAt: later(may, 4), removedAt: later(may, 5), audience: [] });
    return { people, community, secret, first };
  });
  [place, hidden, thread] = [made.community, made.secret, made.first];
  const { facilitator, member, outsider } = made.people;
  askers = {
    facilitator: await hub.as(facilitator),
    member: await hub.as(member),
    outsider: await hub.as(outsider),
    anonymous: hub.anonymous(),
  };
}, 120_000);
afterAll(() => hub?.close());

const count = (months = 24) => countMonths(hub.hub.rows, { communityId: place.id, months, now });
const month = async (which: string) => {
  const { rows } = await hub.hub.pool.query(
    `select m.*, m.month::text as month from community_month m where community_id = $1 and month = $2::date`,
    [place.id, which],
  );
  return rows[0];
};

describe('what came of a month', () => {
  it('is counted as its definitions say', async () => {
    await count();
    expect(await month('2026-05-01')).toMatchObject({
      writers: 3,
      councils: 2,
      readers: null,
      threads: 4,
      crossed: 2,
      questions: 4,
      answered_soon: 2,
      answered: 3,
      median_minutes: 2 * 24 * 60,
      invited: 2,
      came: 1,
      documents: 1,
      events: 1,
      places: 2,
    });
    expect(await month('2026-04-01')).toMatchObject({ writers: 0, councils: 0, threads: 0, questions: 0 });
    expect(await month('2026-06-01')).toMatchObject({ events: 0, places: 0 });
  });

  it('tells nobody who asked without a name', async () => {
    expect(await month('2026-03-01')).toMatchObject({ writers: 0, councils: 0, crossed: 0, questions: 1, answered: 0 });
  });

  it('is the same when counted again, follows what changed, and keeps what invitations said before they went', async () => {
    const before = await month('2026-05-01');
    await Promise.all([count(), count()]);
    expect(await month('2026-05-01')).toEqual(before);
    await hub.hub.pool.query('update reply set deleted_at = now(), body = $2 where thread_id = $1', [thread.id, '']);
    await count(2);
    expect(await month('2026-05-01')).toMatchObject({
      answered_soon: 1,
      answered: 2,
      median_minutes: null,
      crossed: 1,
    });
    await hub.hub.pool.query('delete from invitation');
    await countMonths(hub.hub.rows, { communityId: place.id, months: 24, now: later(now, 300) });
    expect(await month('2026-05-01')).toMatchObject({ invited: 2, came: 1 });
  });
});

describe('who was there', () => {
  it('is noted once a month, for members alone', async () => {
    await askers.member.get(read, { id: thread.id });
    await askers.member.get(read, { id: thread.id });
    await askers.facilitator.get(read, { id: thread.id });
    expect(await askers.outsider.refusal(read, { id: thread.id })).toBe('NOT_FOUND');
    const { rows } = await hub.hub.pool.query('select month::text from community_visit where community_id = $1', [
      place.id,
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0].month).toMatch(/^\d{4}-\d\d-01$/);
  });
});

describe('the page', () => {
  // The months above were counted as of another day.
  beforeAll(() => hub.hub.pool.query('delete from community_month'));
  const run = () => countActivity({ rows: hub.hub.rows, clock: hub.hub.clock }).run();

  it('is for facilitators alone, and as long as the table says', async () => {
    await run();
    const { community } = await askers.facilitator.get(asked, place);
    expect(community.activity).toHaveLength(24);
    expect(community.activity[0]).toMatchObject({ readers: 2 });
    expect(community.activity.at(-1)).toMatchObject({ readers: null, medianMinutes: null });
    expect((await askers.member.get(asked, place)).community.activity).toEqual([]);
    for (const asker of [askers.outsider, askers.anonymous]) {
      expect((await asker.get(asked, place)).community.activity).toEqual([]);
      expect((await asker.get(asked, hidden)).community).toBeNull();
    }
    const { communityActivityCsv: text } = await askers.facilitator.get(csv, place);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(13);
    const [, present] = lines;
    expect(present.split(',')[0]).toBe(community.activity[0].month.slice(0, 7));
    expect(await askers.facilitator.refusal(csv, { ...place, months: 25 })).toBe('INVALID');
    expect(await askers.facilitator.refusal(csv, { ...place, months: 0 })).toBe('INVALID');
    expect(await askers.member.refusal(csv, place)).toBe('FORBIDDEN');
    expect(await askers.outsider.refusal(csv, place)).toBe('FORBIDDEN');
    expect(await askers.outsider.refusal(csv, hidden)).toBe('NOT_FOUND');
    expect(await askers.outsider.refusal(csv, { id: 'none' })).toBe('NOT_FOUND');
  });

  it('is counted again when it is due, and not before', async () => {
    const counted = async () => (await askers.facilitator.get(asked, place)).community.activity[0].countedAt;
    const before = await counted();
    await run();
    expect(await counted()).toBe(before);
    await hub.hub.pool.query(`update community_month set counted_at = counted_at - interval '1 hour'`);
    await run();
    expect((await counted()) >= before).toBe(true);
  });
});
