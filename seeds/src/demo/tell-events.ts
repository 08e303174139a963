import type { EntityManager } from '@mikro-orm/postgresql';
import { momentOf } from '@knowledge-hub/server/events/zoned-time.ts';
import { occurrencesOf } from '@knowledge-hub/server/events/recurrence.ts';
import { makeEvent } from '../makers/event.ts';
import { type Cast, named } from './demo.ts';
import { events, type EventStory } from './events.ts';

const day = 86_400_000;
const timeZone = 'Europe/London';

/** What communities plan, from this day on, and what they have behind them. */
export function tellEvents(em: EntityManager, { communities, people }: Cast, now: Date): void {
  for (const { key: _key, community, months, booked = [], waiting = [], cancelReason, ...story } of events) {
    const { week: _week, weekday: _weekday, from, to, ...said } = story;
    const first = `${dayOf(story, now)}T${from}`;
    const starts = months ? occurrencesOf(first, { every: 'MONTHLY_BY_WEEKDAY', count: months }) : [first];
    const seriesId = months ? crypto.randomUUID() : null;
    starts.forEach((start, place) =>
      makeEvent(em, {
        ...said,
        ...(seriesId && { seriesId, ...(place === 0 && { id: seriesId }) }),
        community: named(communities, community),
        timeZone,
        startsAt: momentOf(start, timeZone),
        endsAt: momentOf(start.slice(0, 11) + to, timeZone),
        createdAt: new Date(now.getTime() - 40 * day),
        ...(cancelReason && { cancelReason, cancelledAt: new Date(now.getTime() - 2 * day) }),
        booked: place === 0 ? booked.map((person) => named(people, person)) : [],
        waiting: waiting.map((person) => named(people, person)),
        demonstration: true,
      }),
    );
  }
}

/** The day of the story as the calendar has it: YYYY-MM-DD. */
function dayOf({ week, weekday }: Pick<EventStory, 'week' | 'weekday'>, now: Date): string {
  const monday = now.getTime() - ((now.getUTCDay() + 6) % 7) * day;
  return new Date(monday + (week * 7 + weekday - 1) * day).toISOString().slice(0, 10);
}
