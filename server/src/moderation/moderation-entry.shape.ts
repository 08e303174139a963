import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, newest, one, page, type Scope, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql, { join, type Sql } from '../platform/sql.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { removalShape } from './removal.shape.ts';

const facilitatesPlace = (self: Sql, { viewer, subjects }: Scope): Sql => {
  const cases = subjects.offers.flatMap(({ kind, discussed }) =>
    discussed?.facilitatedBy ? [sql`when ${kind} then ${discussed.facilitatedBy(sql`${self}.place_id`, viewer)}`] : [],
  );
  return sql`(case ${self}.place_kind ${join(cases, ' ')} else false end)`;
};

/** Who is in a community reads its log in outline; what is said about studies is in nobody's charge but curators'. */
const isInside = (self: Sql, { viewer }: Scope): Sql => {
  const own = viewer.verified ? viewer.memberships.map(({ communityId }) => communityId) : [];
  return sql`(${self}.place_kind = 'COMMUNITY' and ${self}.place_id = any(${own}::uuid[]))`;
};

const person = (column: Sql): ShapeField =>
  one(
    () => namedPersonShape,
    (self, other, scope) => sql`${other}.id = ${self}.${column} and ${facilitatesPlace(self, scope)}`,
  );

export const moderationEntryShape: Shape = {
  name: 'ModerationEntry',
  table: 'moderation_entry',
  visible: (self, scope) => sql`(${isInside(self, scope)} or ${facilitatesPlace(self, scope)})`,
  fields: {
    ...columns('id', 'at', 'act', 'reason'),
    note: value((self, scope) => sql`(case when ${facilitatesPlace(self, scope)} then ${self}.note end)`),
    actor: person(sql`actor_id`),
    person: person(sql`person_id`),
    removal: one(
      () => removalShape,
      (self, removal, scope) => sql`${removal}.id = ${self}.removal_id and ${facilitatesPlace(self, scope)}`,
    ),
  },
};

/** The log of one place, newest first. */
export const moderationLogOf = (kind: SubjectKind): ShapeField =>
  page(
    () => moderationEntryShape,
    (self, entry) => sql`${entry}.place_id = ${self}.id and ${entry}.place_kind = ${kind}`,
    newest('at'),
  );
