import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { EventFacts } from './event.policy.ts';
import { eventFacts, eventShape } from './event.shape.ts';
import { Event } from './event.ts';

const what = 'This event';

/** The facts of an event, as they are now; throws NotFound where the viewer may not see it. */
export async function factsNow(em: EntityManager, ctx: Context, id: string): Promise<EventFacts> {
  const [row] = await rowsWithin(em)<{ facts: EventFacts }>(sql`select ${eventFacts(sql`e`, ctx.scope)} as facts
    from event e where e.id = ${checkedId(id, what)}::uuid and ${eventShape.visible(sql`e`, ctx.scope)}`);
  if (!row) throw new NotFound(what);
  return row.facts;
}

/** Locked; throws NotFound when the viewer may not see it, Forbidden when they may see but not do this. */
export async function loadedEvent(
  em: EntityManager,
  ctx: Context,
  id: string,
  policy: Policy<EventFacts>,
  refusal: string,
): Promise<Event> {
  const event = await em.findOne(
    Event,
    { id: checkedId(id, what) },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!event) throw new NotFound(what);
  allow(policy, ctx.viewer, await factsNow(em, ctx, id), refusal);
  return event;
}

/** With those planned together with it that come after it, and are not called off; all locked, in their order. */
export async function withFollowing(em: EntityManager, event: Event): Promise<Event[]> {
  if (!event.seriesId) return [event];
  const { id, seriesId, startsAt } = event;
  const later = await em.find(
    Event,
    { seriesId, startsAt: { $gte: startsAt }, cancelledAt: null, id: { $ne: id } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { startsAt: 'asc', id: 'asc' } },
  );
  return [event, ...later];
}

/** Announces and audits what is being done to an event. */
export async function tell(
  em: EntityManager,
  ctx: Context,
  verb: string,
  { id }: Pick<Event, 'id'>,
  detail: Record<string, unknown> | null = null,
): Promise<void> {
  audit(em, ctx, `event.${verb}`, id, detail);
  await em.flush();
  await announce(em, verb, { kind: 'EVENT', id }, { actorId: ctx.viewer.personId });
}

/** Which of a series is found may have become another: search looks at all of it again. */
export async function tellSeries(em: EntityManager, ctx: Context, seriesId: string | null | undefined): Promise<void> {
  if (!seriesId) return;
  for (const { id } of await em.find(Event, { seriesId }, { fields: ['id'] }))
    await announce(em, 'series-changed', { kind: 'EVENT', id }, { actorId: ctx.viewer.personId });
}
