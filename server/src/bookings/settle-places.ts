import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { HeldPlaces, MayHold } from './held-places.ts';

type Waiting = { id: string; personId: string };

/**
 * Gives what is free to those who wait, in their order, and counts again. Whoever may not hold a place any more is passed
 * over and out. The places must be held. Gives how many got one.
 */
export async function settlePlaces(rows: Rows, places: HeldPlaces, now: Date, mayHold: MayHold): Promise<number> {
  let promoted = 0;
  while (places.open) {
    const next = await nextInLine(rows, places);
    if (next.length === 0) break;
    const allowed = await mayHold(next.map(({ personId }) => personId));
    const [lucky, passed] = [
      next.filter(({ personId }) => allowed.has(personId)),
      next.filter(({ personId }) => !allowed.has(personId)),
    ];
    if (passed.length > 0)
      await endBookings(
        rows,
        passed.map(({ id }) => id),
      );
    await rows(sql`update booking set status = 'BOOKED', promoted_at = ${now}::timestamptz
      where id = any(${lucky.map(({ id }) => id)}::uuid[])`);
    promoted += lucky.length;
  }
  await countPlaces(rows, places);
  return promoted;
}

/** As many as there are places free; all of them where there is room for everybody. */
const nextInLine = (rows: Rows, { id, capacity }: HeldPlaces): Promise<Waiting[]> =>
  rows<Waiting>(sql`select id, person_id as "personId" from booking where places_id = ${id}::uuid and status = 'WAITING'
    order by number limit case when ${capacity}::int is null then null
      else greatest(0, ${capacity}::int - (select count(*) from booking held where held.places_id = ${id}::uuid and held.status = 'BOOKED')) end`);

/** These people neither hold nor wait for a place any more. */
export async function endBookings(rows: Rows, bookingIds: string[]): Promise<void> {
  await rows(sql`update booking set status = 'ENDED' where id = any(${bookingIds}::uuid[])`);
}

/** Right whatever happened before, such as a person who left with all that was theirs. */
export async function countPlaces(rows: Rows, { id }: Pick<HeldPlaces, 'id'>): Promise<void> {
  await rows(sql`update places set (taken, waiting) = (
      select count(*) filter (where status = 'BOOKED'), count(*) filter (where status = 'WAITING')
      from booking where places_id = ${id}::uuid and status <> 'ENDED')
    where id = ${id}::uuid`);
}
