import { heldPlaces } from '../bookings/held-places.ts';
import { giveUpPlace } from '../bookings/take-place.ts';
import type { BeforeErasure } from '../platform/erasure.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { tellPromoted } from './event-booking.commands.ts';
import { mayHoldOf } from './may-hold.ts';

/** The places of whoever is erased go to the next in line. */
export const leaveEvents: BeforeErasure = async (em, ctx, personId) => {
  const [rows, now] = [rowsWithin(em), ctx.clock()];
  const booked = await rows<{ id: string }>(sql`select e.id from booking b join event e on e.id = b.places_id
    where b.person_id = ${personId}::uuid and b.status <> 'ENDED' and e.ends_at > ${now}::timestamptz order by e.id`);
  for (const { id } of booked) {
    const places = await heldPlaces(rows, id, now);
    const promoted = await giveUpPlace(rows, places, personId, now, mayHoldOf(rows, id, now));
    if (promoted > 0) await tellPromoted(em, null, id);
  }
};
