import sql, { type Sql } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { many, one, type Scope, type Shape, type ShapeField, columns } from '../platform/shape.ts';
import { facilitates } from './facilitated.ts';

/**
 * Who asked without their name is told to nobody but themselves, at no door: whoever shows, finds, tells or counts authors
 * goes by these. Nor is anybody told who wrote what was removed. `self` is a thread or a reply.
 */
export const namedAuthor = (self: Sql): Sql =>
  sql`(case when not ${self}.anonymous and ${self}.removed_for is null then ${self}.author_id end)`;

/** The author as the viewer knows them. */
export const authorOf = (self: Sql, { viewer }: Scope): Sql =>
  sql`(case when not ${self}.anonymous and ${self}.removed_for is null or ${self}.author_id = ${viewer.personId}::uuid
    then ${self}.author_id end)`;

export const author: ShapeField = one(
  () => namedPersonShape,
  (self, person, scope) => sql`${person}.id = ${authorOf(self, scope)}`,
);

const disclosureShape: Shape = {
  name: 'Disclosure',
  table: 'thread_disclosure',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'reason', 'at'),
    by: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.by_id`,
    ),
  },
};

/** What a thread tells of looks at who asked it: to the facilitator who looked, and to the asker. */
export const disclosuresOfThread: Record<string, ShapeField> = {
  disclosedAuthor: one(
    () => namedPersonShape,
    (self, person, scope) => sql`${person}.id = ${self}.author_id and ${facilitates(self, scope)} and exists
      (select from thread_disclosure d where d.thread_id = ${self}.id and d.by_id = ${scope.viewer.personId}::uuid)`,
  ),
  disclosures: many(
    () => disclosureShape,
    (self, disclosure, { viewer }) => sql`${disclosure}.thread_id = ${self}.id
      and ${viewer.personId}::uuid in (${self}.author_id, ${disclosure}.by_id)`,
    (disclosure) => sql`${disclosure}.at, ${disclosure}.id`,
    100,
  ),
};
