import type { Chore } from '../platform/chore.ts';
import sql from '../platform/sql.ts';
import type { What } from './event-letters.ts';
import { keepBookings } from './keep-bookings.ts';
import { isShelved } from './shelved.ts';
import { type Notice, type Telling, tellOnce } from './telling.ts';

const batch = 500;
const hour = 3600_000;

/** From so long before an event begins until so long before: who is told what. */
const reminders: { what: What; from: number; until: number }[] = [
  { what: 'TOMORROW', from: 24 * hour, until: hour },
  { what: 'SOON', from: hour, until: 0 },
];

/** The day before and the hour before, once each, to those who have a place and may still see what they booked. */
export const eventReminders = (telling: Telling): Chore => ({
  name: 'event-reminders',
  when: '*/5 * * * *',
  async run() {
    for (const reminder of reminders) {
      const due = await dueFor(telling, reminder);
      for (const id of new Set(due.map(({ eventId }) => eventId))) await keepBookings(telling, id);
      const still = new Set((due.length > 0 ? await dueFor(telling, reminder) : []).map(({ bookingId }) => bookingId));
      for (const notice of due) if (still.has(notice.bookingId)) await tellOnce(telling, notice);
    }
  },
});

/** Whoever booked when it was as near as that needs no reminder of it. One that begins at another time is another one. */
const dueFor = ({ rows, clock }: Telling, { what, from, until }: (typeof reminders)[number]): Promise<Notice[]> => {
  const now = clock().getTime();
  return rows<Notice>(sql`
    select e.id as "eventId", b.id as "bookingId", b.person_id as "personId", ${what}::text as what, e.starts_at::text as of
    from event e join booking b on b.places_id = e.id and b.status = 'BOOKED'
    where e.starts_at > ${new Date(now + until)}::timestamptz and e.starts_at <= ${new Date(now + from)}::timestamptz
      and e.cancelled_at is null and not ${isShelved(sql`e`)} and coalesce(b.promoted_at, b.at) < e.starts_at - ${from / 1000}::int * interval '1 second'
      and not exists (select from booking_notice n where n.booking_id = b.id and n.what = ${what}::text || ':' || e.starts_at::text)
    order by e.starts_at, b.number limit ${batch}::int`);
};
