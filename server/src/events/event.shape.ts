import { bookingOrder, bookingShape } from '../bookings/booking.shape.ts';
import { communityShape, facilitatedBy } from '../communities/community.shape.ts';
import { columns, many, one, page, type Scope, value } from '../platform/shape.ts';
import sql, { raw, type Sql } from '../platform/sql.ts';
import { subjectShape } from '../platform/subject.ts';

const places = (column: string) =>
  value((self) => sql`(select places.${raw(column)} from places where places.id = ${self}.id)`);
const own = (self: Sql, booking: Sql, { viewer }: Scope) =>
  sql`${booking}.places_id = ${self}.id and ${booking}.person_id = ${viewer.personId}::uuid and ${booking}.status <> 'ENDED'`;

/** The link is for those who run it and, where it is not for everybody, for those who have a place. */
export const maySeeLink = (self: Sql, scope: Scope): Sql => sql`(not ${self}.link_for_booked
  or ${facilitatedBy(scope.viewer, sql`${self}.community_id`)}
  or exists (select from booking mine where ${own(self, sql`mine`, scope)} and mine.status = 'BOOKED'))`;

/** What the policies ask of a row. */
export const eventFacts = (self: Sql, scope: Scope): Sql => sql`json_build_object('communityId', ${self}.community_id,
  'cancelled', ${self}.cancelled_at is not null, 'begun', ${self}.starts_at <= ${scope.now}::timestamptz,
  'over', ${self}.ends_at <= ${scope.now}::timestamptz,
  'booking', (select mine.status from booking mine where ${own(self, sql`mine`, scope)}))`;

export const eventShape = subjectShape({
  name: 'Event',
  kind: 'EVENT',
  table: 'event',
  title: (self) => sql`${self}.title`,
  url: (self) => sql`'/events/' || ${self}.id`,
  fields: {
    ...columns('description', 'startsAt', 'endsAt', 'timeZone', 'place', 'linkForBooked', 'materials'),
    ...columns('cancelledAt', 'cancelReason', 'version', 'demonstration'),
    link: value((self, scope) => sql`(case when ${maySeeLink(self, scope)} then ${self}.link end)`),
    online: value((self) => sql`${self}.link is not null`),
    capacity: places('capacity'),
    bookedCount: places('taken'),
    waitingCount: places('waiting'),
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
    otherDates: many(
      () => eventShape,
      (self, other, { now }) => sql`${other}.series_id = ${self}.series_id and ${other}.id <> ${self}.id
        and ${other}.ends_at > ${now}::timestamptz and ${other}.cancelled_at is null`,
      (other) => sql`${other}.starts_at, ${other}.id`,
      60,
    ),
    viewerBooking: one(() => bookingShape, own),
    bookings: page(
      () => bookingShape,
      (self, booking) => sql`${booking}.places_id = ${self}.id and ${booking}.status <> 'ENDED'`,
      bookingOrder,
      { unless: (self, { viewer }) => sql`not ${facilitatedBy(viewer, sql`${self}.community_id`)}` },
    ),
    viewerCan: value(eventFacts),
  },
});

/** Where an event is. */
export const eventIsIn = (self: Sql): { kind: Sql; id: Sql } => ({
  kind: sql`'COMMUNITY'::text`,
  id: sql`${self}.community_id`,
});
