import sql, { type Sql } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, one, type Order, type Shape, value } from '../platform/shape.ts';

/** Reached only through the thing that is booked, which says who may read it. */
export const bookingShape: Shape = {
  name: 'Booking',
  table: 'booking',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'status', 'at'),
    position: value(
      (self) => sql`(case when ${self}.status = 'WAITING' then (select count(*)::int from booking before
        where before.places_id = ${self}.places_id and before.status = 'WAITING' and before.number <= ${self}.number) end)`,
    ),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
  },
};

/** Those who have a place before those who wait, each in their order. */
export const bookingOrder: Order = {
  terms: [
    { by: (self: Sql) => sql`${self}.status`, type: 'text' },
    { by: (self: Sql) => sql`${self}.number`, type: 'numeric' },
    { by: (self: Sql) => sql`${self}.id`, type: 'uuid' },
  ],
  direction: 'asc',
};
