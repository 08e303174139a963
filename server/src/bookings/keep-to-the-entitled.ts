import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { HeldPlaces, MayHold } from './held-places.ts';
import { endBookings, settlePlaces } from './settle-places.ts';

/** Whoever may not hold a place any more loses it, and the next get theirs. The places must be held. Gives how many got one. */
export async function keepToTheEntitled(rows: Rows, places: HeldPlaces, now: Date, mayHold: MayHold): Promise<number> {
  const held = await rows<{ id: string; personId: string }>(sql`select id, person_id as "personId" from booking
    where places_id = ${places.id}::uuid and status <> 'ENDED'`);
  const allowed = await mayHold(held.map(({ personId }) => personId));
  const lost = held.filter(({ personId }) => !allowed.has(personId));
  if (lost.length > 0)
    await endBookings(
      rows,
      lost.map(({ id }) => id),
    );
  return settlePlaces(rows, places, now, mayHold);
}
