import sql, { raw } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, one, type Shape, value } from '../platform/shape.ts';
import { communityShape, contentAudience, facilitatedBy } from './community.shape.ts';
import { membershipCounts } from './required-role.ts';

const betweenAskerAndFacilitators = (column: string) =>
  value(
    (self, { viewer }) => sql`(case when ${self}.person_id = ${viewer.personId}::uuid
      or ${facilitatedBy(viewer, sql`${self}.community_id`)} then ${self}.${raw(column)} end)`,
  );

/** Who is in is for those who read what is said inside; who asked is for facilitators; everybody knows of their own. */
export const membershipShape: Shape = {
  name: 'Membership',
  table: 'membership',
  visible: (self, { viewer }) => sql`exists (select from community inside where inside.id = ${self}.community_id
    and ${maySeeSql(viewer, sql`inside.audience`)}
    and (${self}.person_id = ${viewer.personId}::uuid or ${facilitatedBy(viewer, sql`inside.id`)}
      or ${self}.status = 'ACTIVE' and ${maySeeSql(viewer, contentAudience(sql`inside`))}))`,
  fields: {
    ...columns('id', 'status', 'role', 'since'),
    note: betweenAskerAndFacilitators('note'),
    question: betweenAskerAndFacilitators('question'),
    resting: value(
      (self, { now }) => sql`(${self}.status = 'ACTIVE' and not exists (select from community c
        where c.id = ${self}.community_id and ${membershipCounts(self, sql`c`, now)}))`,
    ),
    welcomeDue: value(
      (self, { viewer }) =>
        sql`(${self}.welcome_due and coalesce(${self}.person_id = ${viewer.personId}::uuid, false))`,
    ),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
  },
};
