import type { EntityManager } from '@mikro-orm/postgresql';
import type { Event } from '@knowledge-hub/server/events/event.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import { makeEvent } from '@knowledge-hub/seeds/makers/event.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { startHub } from '../harness/hub.ts';

const whole = `id title url description startsAt endsAt timeZone place link online linkForBooked capacity bookedCount waitingCount
  materials cancelledAt cancelReason version otherDates { id startsAt } community { id } viewerBooking { status position }
  bookings(first: 100) { totalCount edges { node { status position person { name } } } }
  viewerCan { edit cancel book cancelBooking readBookings }`;
export const read = `query ($id: ID!) { event(id: $id) { ${whole} } }`;
export const create = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { ${whole} } }`;
export const edit = `mutation ($id: ID!, $version: Int!, $input: EventInput!, $following: Boolean! = false) {
  editEvent(id: $id, version: $version, input: $input, following: $following) { ${whole} } }`;
export const cancel = `mutation ($id: ID!, $reason: String, $following: Boolean! = false) {
  cancelEvent(id: $id, reason: $reason, following: $following) { ${whole} } }`;
export const book = `mutation ($id: ID!, $key: String) { bookEvent(id: $id, idempotencyKey: $key) { id bookedCount waitingCount viewerBooking { status position } } }`;
export const giveUp = `mutation ($id: ID!) { cancelEventBooking(id: $id) { bookedCount waitingCount viewerBooking { status } } }`;
export const list = `query ($filter: EventFilter) { events(filter: $filter, first: 100) { totalCount edges { node { id title startsAt } } } }`;

/** A hub with a hidden, an on-request and an open community, and people in and out of them. */
export async function openEvents(...[over, options]: Parameters<typeof startHub>) {
  const hub = await startHub(over, options);
  const { people, communities } = await hub.make(makeWorld);
  const names = Object.keys(people) as (keyof typeof people)[];
  const signedIn = await Promise.all(names.map(async (name) => [name, await hub.as(people[name])] as const));
  const askers = { ...Object.fromEntries(signedIn), anonymous: hub.anonymous() } as Record<
    keyof typeof people | 'anonymous',
    Awaited<ReturnType<typeof hub.as>>
  >;
  const planned = (
    given: Partial<Parameters<typeof makeEvent>[1]> = {},
    where: keyof typeof communities = 'hidden',
  ): Promise<Event> => hub.make((em) => makeEvent(em, { community: communities[where], ...given }));
  const dropFrom = (where: keyof typeof communities, person: Person) =>
    hub.make((em) =>
      em.execute('delete from membership where community_id = ? and person_id = ?', [communities[where].id, person.id]),
    );
  return { hub, people, communities, askers, planned, dropFrom };
}

function makeWorld(em: EntityManager) {
  const at = makeOrganisation(em);
  const role = { kind: 'OFFICER', at } as const;
  const people = {
    facilitator: makePerson(em, { name: 'Facilitator', role }),
    member: makePerson(em, { name: 'Member', role }),
    second: makePerson(em, { name: 'Second', role }),
    third: makePerson(em, { name: '=Third', role }),
    outsider: makePerson(em, { name: 'Outsider', role }),
  };
  const inside = { facilitators: [people.facilitator], members: [people.member, people.second, people.third] };
  const communities = {
    open: makeCommunity(em, { ...inside, visibility: 'OPEN' }),
    onRequest: makeCommunity(em, { ...inside, visibility: 'ON_REQUEST' }),
    hidden: makeCommunity(em, { ...inside, visibility: 'HIDDEN' }),
  };
  return { people, communities };
}

export type Events = Awaited<ReturnType<typeof openEvents>>;

/** A day some days on at a time, as an input says it. */
export const at = (days: number, time = '10:00'): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;

export const input = (more: Record<string, unknown> = {}) => ({
  title: 'Budget surgery',
  starts: at(10),
  ends: at(10, '11:30'),
  timeZone: 'Europe/London',
  ...more,
});
