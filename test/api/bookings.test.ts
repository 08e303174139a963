import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Membership } from '@knowledge-hub/server/communities/membership.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { crowd } from '../harness/crowd.ts';
import { password } from '../harness/hub.ts';
import { book, cancel, edit, giveUp, input, openEvents, read, type Events } from './events.setup.ts';

let events: Events;
beforeAll(async () => {
  events = await openEvents();
});
afterAll(() => events?.hub.close());

const stateOf = async ({ id }: { id: string }) => {
  const { rows } = await events.hub.hub.pool.query(
    `select p.capacity, p.taken, p.waiting, (select count(*)::int from booking b where b.places_id = p.id and b.status = 'BOOKED') as booked,
       (select count(*)::int from booking b where b.places_id = p.id and b.status = 'WAITING') as queued
     from places p where p.id = $1`,
    [id],
  );
  return rows[0] as { capacity: number; taken: number; waiting: number; booked: number; queued: number };
};

describe('a booking', () => {
  it('is a place, then the end of the queue; whoever gives up makes room for the first in it', async () => {
    const { member, second, third, facilitator } = events.askers;
    const event = await events.planned({ capacity: 1 });
    expect((await member.get(book, { id: event.id })).bookEvent).toMatchObject({
      bookedCount: 1,
      viewerBooking: { status: 'BOOKED', position: null },
    });
    expect((await second.get(book, { id: event.id })).bookEvent).toMatchObject({
      waitingCount: 1,
      viewerBooking: { status: 'WAITING', position: 1 },
    });
    expect((await third.get(book, { id: event.id })).bookEvent.viewerBooking).toEqual({
      status: 'WAITING',
      position: 2,
    });
    expect((await member.get(giveUp, { id: event.id })).cancelEventBooking).toEqual({
      bookedCount: 1,
      waitingCount: 1,
      viewerBooking: null,
    });
    expect((await second.get(read, { id: event.id })).event.viewerBooking).toEqual({
      status: 'BOOKED',
      position: null,
    });
    expect((await third.get(read, { id: event.id })).event.viewerBooking).toEqual({ status: 'WAITING', position: 1 });
    const { bookings } = (await facilitator.get(read, { id: event.id })).event;
    expect(bookings.edges.map(({ node }: { node: { person: { name: string } } }) => node.person.name)).toEqual([
      'Second',
      '=Third',
    ]);
    expect((await second.get(read, { id: event.id })).event.bookings).toBeNull();
  });

  it('twice is once, at the same moment too, and a late repeat of a first one does not book anew', async () => {
    const { member } = events.askers;
    const event = await events.planned({ capacity: 5 });
    const key = crypto.randomUUID();
    await Promise.all([1, 2, 3].map(() => member.get(book, { id: event.id, key })));
    await member.get(book, { id: event.id });
    expect(await stateOf(event)).toMatchObject({ taken: 1, booked: 1 });
    await member.get(giveUp, { id: event.id });
    await member.get(giveUp, { id: event.id });
    expect((await member.get(book, { id: event.id, key })).bookEvent.viewerBooking).toBeNull();
    expect((await member.get(book, { id: event.id })).bookEvent.viewerBooking).toMatchObject({ status: 'BOOKED' });
  });

  it('is for those who see the event', async () => {
    const { outsider, anonymous } = events.askers;
    const event = await events.planned();
    for (const asker of [outsider, anonymous]) {
      expect(await asker.refusal(book, { id: event.id })).toBe('NOT_FOUND');
      expect(await asker.refusal(giveUp, { id: event.id })).toBe('NOT_FOUND');
    }
    const open = await events.planned({}, 'open');
    expect((await outsider.get(book, { id: open.id })).bookEvent.viewerBooking).toMatchObject({ status: 'BOOKED' });
  });

  it('ends the waiting when there are more places, and takes none away when there are fewer', async () => {
    const { facilitator, member, second, third } = events.askers;
    const event = await events.planned({ capacity: 1 });
    for (const asker of [member, second, third]) await asker.get(book, { id: event.id });
    const change = (version: number, capacity: number | null) =>
      facilitator.get(edit, { id: event.id, version, input: input({ capacity }) });
    expect((await change(1, 2)).editEvent).toMatchObject({ bookedCount: 2, waitingCount: 1 });
    expect((await change(2, 1)).editEvent).toMatchObject({ bookedCount: 2, waitingCount: 1 });
    await member.get(giveUp, { id: event.id });
    expect(await stateOf(event)).toMatchObject({ booked: 1, queued: 1 });
    expect((await change(3, null)).editEvent).toMatchObject({ bookedCount: 2, waitingCount: 0 });
  });

  it('goes with the right to see the event, and the next gets the place', async () => {
    const { second, third } = events.askers;
    const event = await events.planned({ capacity: 1 });
    await second.get(book, { id: event.id });
    await third.get(book, { id: event.id });
    await second.get('mutation ($id: ID!) { leaveCommunity(id: $id) { id } }', { id: events.communities.hidden.id });
    await events.hub.drain();
    expect(await stateOf(event)).toMatchObject({ taken: 1, booked: 1, queued: 0 });
    expect((await third.get(read, { id: event.id })).event.viewerBooking).toMatchObject({ status: 'BOOKED' });
  });

  it('goes with the person, and the next gets the place', async () => {
    const event = await events.planned({ capacity: 1 }, 'open');
    const leaving = await events.hub.make((em) => makePerson(em));
    const asker = await events.hub.as(leaving);
    await asker.get(book, { id: event.id });
    await events.askers.member.get(book, { id: event.id });
    await asker.get('mutation ($password: String!) { eraseAccount(presentPassword: $password) }', { password });
    expect(await stateOf(event)).toMatchObject({ taken: 1, booked: 1, waiting: 0, queued: 0 });
  });

  it('passes over those in the queue who lost the right', async () => {
    const { facilitator, member, third } = events.askers;
    const event = await events.planned({ capacity: 1 }, 'onRequest');
    for (const asker of [facilitator, member, third]) await asker.get(book, { id: event.id });
    await events.dropFrom('onRequest', events.people.member);
    await facilitator.get(giveUp, { id: event.id });
    expect((await third.get(read, { id: event.id })).event.viewerBooking).toMatchObject({ status: 'BOOKED' });
    expect(await stateOf(event)).toMatchObject({ taken: 1, waiting: 0, queued: 0 });
  });

  it('stays, of what is called off, for those to be told', async () => {
    const { facilitator, member } = events.askers;
    const event = await events.planned({}, 'open');
    await member.get(book, { id: event.id });
    await facilitator.get(cancel, { id: event.id });
    expect(await stateOf(event)).toMatchObject({ booked: 1 });
    expect(await member.refusal(giveUp, { id: event.id })).toBe('FORBIDDEN');
  });

  it('is told to facilitators as a table, in which nothing is a formula', async () => {
    const { facilitator, third, outsider } = events.askers;
    const event = await events.planned({}, 'open');
    await third.get(book, { id: event.id });
    const csv = 'query ($id: ID!) { eventBookingsCsv(id: $id) }';
    const { eventBookingsCsv } = await facilitator.get(csv, { id: event.id });
    expect(eventBookingsCsv).toContain("\r\n'=Third,");
    expect(eventBookingsCsv).not.toContain('@');
    expect(await third.refusal(csv, { id: event.id })).toBe('FORBIDDEN');
    expect(await outsider.refusal(csv, { id: (await events.planned()).id })).toBe('NOT_FOUND');
  });
});

describe('a storm of bookings', () => {
  const [people, places] = [500, 40];
  let everybody: Person[];
  beforeAll(async () => {
    everybody = await events.hub.make((em) => {
      const { open: community } = events.communities;
      const all = Array.from({ length: people }, () => makePerson(em));
      for (const person of all)
        em.persist(em.create(Membership, { community, person, status: 'ACTIVE', since: new Date() }));
      return all;
    });
  });

  it('of 500 at once on 40 places gives 40, and a number in the queue to each of the others', async () => {
    const event = await events.planned({ capacity: places }, 'open');
    const voices = await crowd(events.hub, everybody);
    const answers = await Promise.all(voices.map(({ ask }) => ask(book, { id: event.id, key: crypto.randomUUID() })));
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(await stateOf(event)).toEqual({
      capacity: places,
      taken: places,
      waiting: people - places,
      booked: places,
      queued: people - places,
    });
    const { rows } = await events.hub.hub.pool.query(
      `select count(distinct number)::int as numbers, max(number) as last from booking where places_id = $1`,
      [event.id],
    );
    expect(rows[0]).toEqual({ numbers: people, last: people });

    // Half of those with a place give it up while others book again: never more than there are, and none left over.
    const { rows: lucky } = await events.hub.hub.pool.query<{ person_id: string }>(
      `select person_id from booking where places_id = $1 and status = 'BOOKED'`,
      [event.id],
    );
    const leaving = new Set(lucky.slice(0, places / 2).map(({ person_id }) => person_id));
    const some = voices.filter(({ person }) => leaving.has(person.id));
    const left = await Promise.all(
      some.flatMap(({ ask }) => [ask(giveUp, { id: event.id }), ask(giveUp, { id: event.id })]),
    );
    expect(left.filter(({ errors }) => errors)).toEqual([]);
    expect(await stateOf(event)).toMatchObject({
      taken: places,
      booked: places,
      queued: people - places - some.length,
    });
  });
});
