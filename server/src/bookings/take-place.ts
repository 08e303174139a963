import { Conflict } from '../platform/errors.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { BookingStatus } from './booking.ts';
import type { HeldPlaces, MayHold } from './held-places.ts';
import { countPlaces, endBookings, settlePlaces } from './settle-places.ts';

/** A place, or else the end of the queue; whoever has either keeps it. The places must be held. Gives the booking's id. */
export async function takePlace(rows: Rows, places: HeldPlaces, personId: string, now: Date): Promise<string> {
  const { id } = places;
  const own = await bookingOf(rows, places, personId);
  if (own && own.status !== 'ENDED') return own.id;
  if (!places.open) throw new Conflict('Booking has closed.');
  const [booked] = await rows<{ id: string }>(sql`
    with counted as (
      update places set last_number = last_number + 1 where id = ${id}::uuid returning last_number as number, capacity)
    insert into booking as known (places_id, person_id, number, at, status)
    select ${id}::uuid, ${personId}::uuid, number, ${now}::timestamptz, case when capacity is null or capacity >
      (select count(*) from booking held where held.places_id = ${id}::uuid and held.status = 'BOOKED') then 'BOOKED' else 'WAITING' end
    from counted
    on conflict (places_id, person_id) do update
      set number = excluded.number, at = excluded.at, status = excluded.status, promoted_at = null
    returning id`);
  await countPlaces(rows, places);
  return booked!.id;
}

/** Out of it or out of the queue; what comes free goes to the next. The places must be held. Gives how many got one. */
export async function giveUpPlace(
  rows: Rows,
  places: HeldPlaces,
  personId: string,
  now: Date,
  mayHold: MayHold,
): Promise<number> {
  const own = await bookingOf(rows, places, personId);
  if (!own || own.status === 'ENDED') return 0;
  await endBookings(rows, [own.id]);
  return settlePlaces(rows, places, now, mayHold);
}

async function bookingOf(rows: Rows, { id }: HeldPlaces, personId: string) {
  const [own] = await rows<{ id: string; status: BookingStatus }>(sql`select id, status from booking
    where places_id = ${id}::uuid and person_id = ${personId}::uuid`);
  return own;
}
