import type { EntityManager } from '@mikro-orm/postgresql';
import { changePlaces, offerPlaces } from '../bookings/offer-places.ts';
import { held } from '../communities/community.commands.ts';
import { Community } from '../communities/community.ts';
import { holdImages } from '../files/hold-files.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { capacityIn, materialsIn, momentsOf, saidIn, timesIn } from './event.fields.ts';
import type { CreateEventInput, EventInput } from './event.inputs.ts';
import { cancel, create, edit } from './event.policy.ts';
import { Event } from './event.ts';
import { loadedEvent, tell, tellSeries, withFollowing } from './loaded-event.ts';
import { mayHoldOf } from './may-hold.ts';
import { occurrencesOf } from './recurrence.ts';
import { movedWith, type Span } from './span.ts';
import { localTimeOf } from './zoned-time.ts';

const refusal = 'The facilitators of its community do this.';

/** Plans an event, or as many as recur: each is one of its own. Gives the first one's id. */
export const createEvent = (ctx: Context, input: CreateEventInput): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, input.communityId);
    allow(create, ctx.viewer, community, 'Its facilitators plan the events of a community.');
    if (community.closedAt) throw new Conflict('This community is closed. Open it again first.');
    return once(em, ctx, input.idempotencyKey, input, () => plan(em, ctx, community, input));
  });

async function plan(em: EntityManager, ctx: Context, community: Community, input: CreateEventInput): Promise<string> {
  const times = timesIn(input);
  const span = { starts: times.starts, ends: times.ends };
  const starts = input.repeat ? occurrencesOf(times.starts, input.repeat) : [times.starts];
  const audience = Community.contentAudience(community.id, community.visibility, community.requiredRole);
  const planned = starts.map((each) =>
    em.create(Event, {
      id: crypto.randomUUID(),
      community,
      audience,
      ...saidIn(input),
      ...momentsOf({ ...movedWith(span, span, { starts: each, ends: '' }), timeZone: times.timeZone }),
      materials: each === times.starts ? materialsIn(input) : '',
      createdAt: ctx.clock(),
      updatedAt: ctx.clock(),
    }),
  );
  const [first] = planned as [Event];
  if (first.startsAt <= ctx.clock()) throw new Invalid({ starts: 'This time has passed. Choose one to come.' });
  const capacity = capacityIn(input);
  await holdImages(em, ctx, `${first.description}\n${first.materials}`, { kind: 'EVENT', id: first.id });
  for (const event of planned) {
    if (planned.length > 1) event.seriesId = first.id;
    await tell(em, ctx, 'planned', event, { title: event.title, startsAt: event.startsAt });
    await offerPlaces(rowsWithin(em), { id: event.id, capacity, closesAt: event.startsAt });
  }
  return first.id;
}

export type Edit = { id: string; version: number; input: EventInput; following: boolean };

/** Changes an event, and with `following` those planned with it that come after: their days move along with its own. */
export const editEvent = (ctx: Context, { id, version, input, following }: Edit): Promise<string> =>
  transact(ctx, async (em) => {
    const event = await loadedEvent(em, ctx, id, edit, refusal);
    if (event.version !== version)
      throw new Conflict('Somebody changed this event since you opened it.', {
        current: { version: event.version, title: event.title, description: event.description },
      });
    const [said, times, capacity, materials] = [saidIn(input), timesIn(input), capacityIn(input), materialsIn(input)];
    const { seriesId } = event;
    const targets = following ? await withFollowing(em, event) : [event];
    const before = spanOf(event);
    for (const each of targets) {
      const old = { ...each };
      Object.assign(each, said, momentsOf({ ...movedWith(before, times, spanOf(each)), timeZone: times.timeZone }));
      if (each === event) each.materials = materials;
      // From here on they are planned apart from what was before.
      if (following && seriesId) each.seriesId = event.id;
      each.version += 1;
      if (isElsewhere(old, each)) each.movedAt = ctx.clock();
      await tell(em, ctx, 'edited', each, {
        version: each.version,
        before: { title: old.title, startsAt: old.startsAt },
      });
      if (each.materials && each.materials !== old.materials) await tell(em, ctx, 'materials-added', each);
      const rows = rowsWithin(em);
      const offer = { id: each.id, capacity, closesAt: each.startsAt };
      await changePlaces(rows, offer, ctx.clock(), mayHoldOf(rows, each.id, ctx.clock()));
    }
    await holdImages(em, ctx, `${event.description}\n${event.materials}`, { kind: 'EVENT', id: event.id });
    await tellSeries(em, ctx, seriesId);
    return event.id;
  });

export type Cancellation = { id: string; reason: string | null; following: boolean };

/** Calls it off: it stays visible, says so, and those who had booked are told. */
export const cancelEvent = (ctx: Context, { id, reason, following }: Cancellation): Promise<string> =>
  transact(ctx, async (em) => {
    const event = await loadedEvent(em, ctx, id, cancel, refusal);
    const cancelReason = checkedText('reason', reason, { most: 1_000, name: 'the reason' }) || null;
    const now = ctx.clock();
    for (const each of following ? await withFollowing(em, event) : [event]) {
      Object.assign(each, { cancelledAt: now, cancelReason, version: each.version + 1 });
      await tell(em, ctx, 'cancelled', each, { reason: cancelReason });
      await rowsWithin(em)(sql`update places set closes_at = ${now}::timestamptz where id = ${each.id}::uuid`);
    }
    await tellSeries(em, ctx, event.seriesId);
    return event.id;
  });

const spanOf = ({ startsAt, endsAt, timeZone }: Event): Span => ({
  starts: localTimeOf(startsAt, timeZone),
  ends: localTimeOf(endsAt, timeZone),
});

type Whereabouts = Pick<Event, 'startsAt' | 'endsAt' | 'place' | 'link'>;
const isElsewhere = (before: Whereabouts, after: Whereabouts): boolean =>
  Number(before.startsAt) !== Number(after.startsAt) ||
  Number(before.endsAt) !== Number(after.endsAt) ||
  (before.place ?? null) !== (after.place ?? null) ||
  (before.link ?? null) !== (after.link ?? null);
