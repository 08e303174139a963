import type { MayHold } from '../bookings/held-places.ts';
import { readViewers } from '../identity/viewer-of.ts';
import { maySee } from '../platform/audience.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

/** Whoever may see an event now may come to it: memberships and roles are read as they are at this moment. */
export const mayHoldOf =
  (rows: Rows, eventId: string, now: Date): MayHold =>
  async (personIds) => {
    const [event] = await rows<{ audience: string[] }>(sql`select audience from event where id = ${eventId}::uuid`);
    if (!event) return new Set();
    const viewers = await readViewers(rows, personIds, now);
    return new Set([...viewers].filter(([, viewer]) => viewer.verified && maySee(viewer, event)).map(([id]) => id));
  };
