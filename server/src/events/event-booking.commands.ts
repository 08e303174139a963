import type { EntityManager } from '@mikro-orm/postgresql';
import { heldPlaces } from '../bookings/held-places.ts';
import { giveUpPlace, takePlace } from '../bookings/take-place.ts';
import { announce } from '../platform/announce.ts';
import type { Context } from '../platform/context.ts';
import { Conflict } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { book, cancelBooking, type EventFacts } from './event.policy.ts';
import { factsNow } from './loaded-event.ts';
import { mayHoldOf } from './may-hold.ts';

/** A place, or the end of the queue. Booking twice is booking once. */
export const bookEvent = (ctx: Context, id: string, idempotencyKey?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    checkBookable(ctx, await factsNow(em, ctx, id));
    return once(em, ctx, idempotencyKey, { book: id }, async () => {
      const places = await heldPlaces(rowsWithin(em), id, ctx.clock());
      await takePlace(rowsWithin(em), places, ctx.viewer.personId!, ctx.clock());
      return id;
    });
  });

function checkBookable({ viewer }: Context, facts: EventFacts): void {
  if (facts.cancelled) throw new Conflict('This event was called off.');
  if (facts.begun) throw new Conflict('This event has begun: booking has closed.');
  // Whoever has a place already is told so by the same answer.
  allow(book, viewer, { ...facts, booking: null }, 'Confirm your e-mail address first.');
}

/** Out of it, or out of the queue; the next in line gets the place. */
export const cancelEventBooking = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const facts = await factsNow(em, ctx, id);
    if (facts.booking === null && ctx.viewer.personId) return id;
    allow(cancelBooking, ctx.viewer, facts, 'It has begun or was called off.');
    const [rows, now] = [rowsWithin(em), ctx.clock()];
    const places = await heldPlaces(rows, id, now);
    const promoted = await giveUpPlace(rows, places, ctx.viewer.personId!, now, mayHoldOf(rows, id, now));
    if (promoted > 0) await tellPromoted(em, ctx.viewer.personId, id);
    return id;
  });

/** Somebody who waited has a place: the worker tells them. */
export const tellPromoted = (em: EntityManager, actorId: string | null, id: string): Promise<void> =>
  announce(em, 'place-given', { kind: 'EVENT', id }, { actorId });
