import sql, { type Sql } from '../platform/sql.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { themeShape } from '../organisations/theme.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, many, one, type Scope, type Shape, value } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';

/** Whether a role is held on the day of asking. */
export const heldToday = (role: Sql, now: Date) =>
  sql`${role}.starts_on <= ${now}::date and (${role}.ends_on is null or ${role}.ends_on >= ${now}::date)`;

/** Whether a person, by id, holds a role of this kind anywhere on the day of asking. */
export const holdsRole = (personId: Sql, role: Sql, now: Date) =>
  sql`exists (select from role r where r.person_id = ${personId} and r.role = ${role} and ${heldToday(sql`r`, now)})`;

/** Whether a person holds a role at an organisation today. */
export const worksAt = (person: Sql, organisationId: Sql, now: Date) =>
  sql`exists (select from role r where r.person_id = ${person}.id and r.organisation_id = ${organisationId} and ${heldToday(sql`r`, now)})`;

/** Whether a person is this today, there, or either where the other is not asked. */
export const isToday = (person: Sql, { at, role }: { at?: string | null; role?: string | null }, now: Date) =>
  sql`exists (select from role r where r.person_id = ${person}.id and ${heldToday(sql`r`, now)}
    and (${at ?? null}::uuid is null or r.organisation_id = ${at ?? null}::uuid)
    and (${role ?? null}::text is null or r.role = ${role ?? null}::text))`;

export const roleShape: Shape = {
  name: 'Role',
  table: 'role',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'role', 'title', 'startsOn', 'endsOn'),
    organisation: one(
      () => organisationShape,
      (self, organisation) => sql`${organisation}.id = ${self}.organisation_id`,
    ),
    current: value((self, { now }) => sql`(${heldToday(self, now)})`),
  },
};

export const rolesOf = many(
  () => roleShape,
  (self, role) => sql`${role}.person_id = ${self}.id`,
  (role) => sql`${role}.ends_on desc nulls first, ${role}.starts_on desc, ${role}.id`,
);

/** Beyond name and roles, a person is for those who may meet them in the directory. */
export const mayMeet = (self: Sql, { viewer }: Scope) => maySeeSql(viewer, sql`${self}.audience`);

export const personShape: Shape = subjectShape({
  name: 'Person',
  kind: 'PERSON',
  table: 'person',
  title: (self) => sql`${self}.name`,
  url: (self) => sql`'/people/' || ${self}.id`,
  fields: {
    ...columns('name', 'demonstration'),
    biography: value((self, scope) => sql`(case when ${mayMeet(self, scope)} then ${self}.biography end)`),
    roles: rolesOf,
    themes: many(
      () => themeShape,
      (self, theme, scope) => sql`${theme}.slug = any(${self}.themes) and ${mayMeet(self, scope)}`,
      (theme) => sql`${theme}.position`,
    ),
  },
});

/** A person as named beside what they wrote: whoever sees the words sees whose they are. */
export const namedPersonShape: Shape = { ...personShape, visible: () => sql`true` };
