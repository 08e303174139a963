import { heldPlaces } from '../bookings/held-places.ts';
import { keepToTheEntitled } from '../bookings/keep-to-the-entitled.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { tellPromoted } from './event-booking.commands.ts';
import { mayHoldOf } from './may-hold.ts';
import { inTransaction, type Telling } from './telling.ts';

/** Whoever may not see an event any more loses their place in it, and the next get theirs. */
export const keepBookings = (telling: Pick<Telling, 'orm' | 'clock'>, eventId: string): Promise<void> =>
  inTransaction(telling, async (em) => {
    const [rows, now] = [rowsWithin(em), telling.clock()];
    const places = await heldPlaces(rows, eventId, now);
    const promoted = await keepToTheEntitled(rows, places, now, mayHoldOf(rows, eventId, now));
    if (promoted > 0) await tellPromoted(em, null, eventId);
  });

/** The same of all that a community has planned and somebody has booked. */
export async function keepBookingsIn(telling: Telling, communityId: string): Promise<void> {
  const booked = await telling.rows<{ id: string }>(sql`select e.id from event e join places p on p.id = e.id
    where e.community_id = ${communityId}::uuid and e.starts_at > ${telling.clock()}::timestamptz and e.cancelled_at is null
      and p.taken + p.waiting > 0 order by e.starts_at`);
  for (const { id } of booked) await keepBookings(telling, id);
}
