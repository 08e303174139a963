import sql from 'sql-template-tag';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { themesOf } from '../organisations/theme.shape.ts';
import { columns, many, one, type Shape, value } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';

/** Whether a role is held on the day of asking. */
export const heldToday = (role: ReturnType<typeof sql>, now: Date) =>
  sql`${role}.starts_on <= ${now}::date and (${role}.ends_on is null or ${role}.ends_on >= ${now}::date)`;

export const roleShape: Shape = {
  name: 'Role',
  table: 'role',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'role', 'title', 'startsOn', 'endsOn'),
    organisation: one(() => organisationShape, (self, organisation) => sql`${organisation}.id = ${self}.organisation_id`),
    current: value((self, { now }) => sql`(${heldToday(self, now)})`),
  },
};

export const personShape: Shape = subjectShape({
  name: 'Person',
  kind: 'PERSON',
  table: 'person',
  title: (self) => sql`${self}.name`,
  url: (self) => sql`'/people/' || ${self}.id`,
  fields: {
    ...columns('name', 'biography', 'demonstration'),
    themes: themesOf,
    roles: many(
      () => roleShape,
      (self, role) => sql`${role}.person_id = ${self}.id`,
      (role) => sql`${role}.starts_on desc, ${role}.id`,
    ),
  },
});

/** A person as named beside what they wrote: whoever sees the words sees whose they are. */
export const namedPersonShape: Shape = { ...personShape, visible: () => sql`true` };
