import ical, { ICalEventStatus } from 'ical-generator';
import { plainText } from '../platform/plain-text.ts';
import type { Scope } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { isShelved } from './shelved.ts';
import { eventShape, maySeeLink } from './event.shape.ts';

export type CalendarRow = {
  id: string;
  title: string;
  description: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  link: string | null;
  cancelled: boolean;
  version: number;
  updatedAt: Date;
};

const mostEvents = 500;

/** Of the events that the viewer may see now, those where the condition holds, as a calendar takes them. */
export const calendarRows = (scope: Scope, where: Sql): Sql => sql`
  select e.id, e.title, e.description, e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.version,
    case when ${maySeeLink(sql`e`, scope)} then e.link end as link,
    (e.cancelled_at is not null or ${isShelved(sql`e`)}) as cancelled, e.updated_at as "updatedAt"
  from event e where (${where}) and ${eventShape.visible(sql`e`, scope)} order by e.starts_at, e.id limit ${mostEvents}::int`;

/**
 * iCalendar (RFC 5545). Moments are written in UTC, so that no calendar has to know our zones. Each occurrence is an event
 * with an identity of its own that stays; a greater sequence tells a calendar that it changed.
 */
export function calendarOf(name: string, site: string, events: CalendarRow[]): string {
  const calendar = ical({ name, prodId: { company: 'Knowledge Hub', product: 'Events', language: 'EN' }, ttl: 3600 });
  for (const { id, title, description, startsAt, endsAt, place, link, cancelled, version, updatedAt } of events) {
    const url = `${site}/events/${id}`;
    calendar.createEvent({
      id: `${id}@knowledge-hub`,
      summary: title,
      description: [plainText(description), link, url].filter(Boolean).join('\n\n'),
      start: startsAt,
      end: endsAt,
      location: place ?? link ?? null,
      url,
      sequence: version - 1,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp: updatedAt,
      lastModified: updatedAt,
    });
  }
  return calendar.toString();
}
