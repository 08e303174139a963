import type { EntityManager } from '@mikro-orm/postgresql';
import { Booking } from '@knowledge-hub/server/bookings/booking.ts';
import { Places } from '@knowledge-hub/server/bookings/places.ts';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { Event } from '@knowledge-hub/server/events/event.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { nextNumber } from './making.ts';

type Given = Partial<Omit<Event, 'capacity'>> & {
  community: Community;
  capacity?: number | null;
  booked?: Person[];
  waiting?: Person[];
};

const hour = 3600_000;

/** Tomorrow for an hour, with room for everybody, unless told otherwise. */
export function makeEvent(
  em: EntityManager,
  { community, capacity = null, booked = [], waiting = [], ...given }: Given,
): Event {
  const id = given.id ?? crypto.randomUUID();
  const startsAt = given.startsAt ?? new Date(Date.now() + 24 * hour);
  const event = em.create(Event, {
    title: `Event ${nextNumber()}`,
    timeZone: 'Europe/London',
    audience: Community.contentAudience(community.id, community.visibility, community.requiredRole),
    endsAt: new Date(startsAt.getTime() + hour),
    ...given,
    id,
    community,
    startsAt,
  });
  const places = em.create(Places, {
    id,
    capacity,
    closesAt: event.cancelledAt ?? startsAt,
    taken: booked.length,
    waiting: waiting.length,
    lastNumber: booked.length + waiting.length,
  });
  em.persist([event, places]);
  const book = (status: Booking['status']) => (person: Person, place: number) =>
    em.persist(
      em.create(Booking, {
        id: crypto.randomUUID(),
        places,
        person,
        status,
        number: place + 1 + (status === 'WAITING' ? booked.length : 0),
        at: new Date(),
      } as never),
    );
  booked.forEach(book('BOOKED'));
  waiting.forEach(book('WAITING'));
  return event;
}
