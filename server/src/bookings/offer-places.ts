import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { heldPlaces, type MayHold } from './held-places.ts';
import { settlePlaces } from './settle-places.ts';

type Offer = { id: string; capacity: number | null; closesAt: Date };

/** Makes something bookable, in the transaction that makes the thing. */
export async function offerPlaces(rows: Rows, { id, capacity, closesAt }: Offer): Promise<void> {
  await rows(
    sql`insert into places (id, capacity, closes_at) values (${id}::uuid, ${capacity}::int, ${closesAt}::timestamptz)`,
  );
}

/**
 * More places go to those who wait. With fewer than are held nobody loses theirs: none is given until enough came free.
 * Gives how many got one.
 */
export async function changePlaces(
  rows: Rows,
  { id, capacity, closesAt }: Offer,
  now: Date,
  mayHold: MayHold,
): Promise<number> {
  await heldPlaces(rows, id, now);
  await rows(
    sql`update places set capacity = ${capacity}::int, closes_at = ${closesAt}::timestamptz where id = ${id}::uuid`,
  );
  return settlePlaces(rows, await heldPlaces(rows, id, now), now, mayHold);
}
