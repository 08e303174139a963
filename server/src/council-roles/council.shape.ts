import { namedPersonShape, personShape } from '../identity/person.shape.ts';
import { alphabetical, columns, many, one, page, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { contactsOf, namedAt, seesRequestsSql } from './council-role.facts.ts';

/** Roles with the names of those who hold them, by which they are in order. */
const heldRoleShape: Shape = {
  name: 'HeldRole',
  table: sql`(select r.*, p.name from role r join person p on p.id = r.person_id)`,
  visible: (self, { viewer }) => seesRequestsSql(viewer, sql`${self}.organisation_id`),
  fields: {
    ...columns('id', 'role', 'title', 'startsOn', 'endsOn'),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
  },
};

const byName = alphabetical('name');

/** Hangs on councils. */
export const councilRoles: Record<string, ShapeField> = {
  democraticContacts: many(
    () => personShape,
    (self, person, { now }) => sql`${person}.id in (${contactsOf(sql`${self}.id`, now)})`,
    (person) => sql`${person}.name, ${person}.id`,
  ),
  rolesHeld: page(
    () => heldRoleShape,
    (self, role, { now }) => sql`${role}.organisation_id = ${self}.id and ${role}.role in ('OFFICER', 'ELECTED_MEMBER')
      and (${role}.ends_on is null or ${role}.ends_on >= ${now}::date)`,
    byName,
    {
      unless: (self, { viewer }) => sql`not ${seesRequestsSql(viewer, sql`${self}.id`)}`,
      narrowed: ({ role }) =>
        typeof role === 'string'
          ? { where: (held: Sql) => sql`${held}.role = ${role}`, order: byName }
          : { order: byName },
    },
  ),
  viewerCan: value(
    (self, { viewer }) =>
      sql`json_build_object('organisationId', ${self}.id, 'named', ${namedAt(sql`${self}.id`, viewer.personId)})`,
  ),
};
