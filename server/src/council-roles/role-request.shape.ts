import { namedPersonShape } from '../identity/person.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import {
  columns,
  newest,
  oldest,
  one,
  page,
  type Scope,
  type Shape,
  type ShapeField,
  value,
} from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { isContactSql, namedAt, seesRequestsSql } from './council-role.facts.ts';
import { staff } from './council-role.policy.ts';

const stillWaits = (self: Sql, now: Date): Sql =>
  sql`(${self}.state = 'WAITING' and ${self}.expires_at > ${now}::timestamptz)`;

/** For who asked, and for those who may confirm it. */
export const roleRequestShape: Shape = {
  name: 'RoleRequest',
  table: 'role_request',
  visible: (self, { viewer }) => sql`(${self}.person_id = ${viewer.personId}::uuid
    or ${seesRequestsSql(viewer, sql`${self}.organisation_id`)})`,
  fields: {
    ...columns('id', 'role', 'title', 'startsOn', 'endsOn', 'evidence', 'askedAt', 'expiresAt', 'reason', 'decidedAt'),
    // Expired from the moment on, whenever the worker comes to write it down.
    state: value(
      (self, { now }) =>
        sql`(case when ${self}.state = 'WAITING' and not ${stillWaits(self, now)} then 'EXPIRED' else ${self}.state end)`,
    ),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
    organisation: one(
      () => organisationShape,
      (self, organisation) => sql`${organisation}.id = ${self}.organisation_id`,
    ),
    decidedBy: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.decided_by_id`,
    ),
    viewerCan: value(
      (self, { viewer, now }) => sql`json_build_object('organisationId', ${self}.organisation_id,
        'personId', ${self}.person_id, 'waiting', ${stillWaits(self, now)},
        'named', ${namedAt(sql`${self}.organisation_id`, viewer.personId)})`,
    ),
  },
};

/** Those that wait for the viewer, of one council or of all that the viewer answers for; never their own. */
export const waitingFor =
  (organisationId: string | null) =>
  (self: Sql, { viewer, now }: Scope): Sql =>
    sql`${stillWaits(self, now)} and ${self}.person_id <> ${viewer.personId}::uuid
    and ${seesRequestsSql(viewer, sql`${self}.organisation_id`)}
    and (${organisationId}::uuid is null or ${self}.organisation_id = ${organisationId}::uuid)`;

export const byAge = oldest('asked_at');

/** Hangs on the viewer. */
export const roleRequestsOfViewer: Record<string, ShapeField> = {
  roleRequests: page(
    () => roleRequestShape,
    (self, request) => sql`${request}.person_id = ${self}.id`,
    newest('asked_at'),
  ),
  confirmsRoles: value((_self, { viewer }) =>
    staff(viewer)
      ? sql`true`
      : sql`exists (select from democratic_contact d where d.person_id = ${viewer.personId}::uuid
          and ${isContactSql(viewer, sql`d.organisation_id`)})`,
  ),
};
