import { NotFound } from '../platform/errors.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

export type HeldPlaces = { id: string; capacity: number | null; open: boolean };

/** Of these people, those who may hold a place now; told by the room whose thing it is. */
export type MayHold = (personIds: string[]) => Promise<Set<string>>;

/** Nobody else changes who holds these places until the transaction ends. */
export async function heldPlaces(rows: Rows, id: string, now: Date): Promise<HeldPlaces> {
  const [places] = await rows<HeldPlaces>(sql`select id, capacity, closes_at > ${now}::timestamptz as open
    from places where id = ${id}::uuid for update`);
  if (!places) throw new NotFound();
  return places;
}
