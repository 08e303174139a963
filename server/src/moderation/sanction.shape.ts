import { communityShape, facilitatedBy } from '../communities/community.shape.ts';
import { inForce } from '../communities/sanction.rows.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, many, newest, one, page, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql from '../platform/sql.ts';

export const sanctionShape: Shape = {
  name: 'Sanction',
  table: 'sanction',
  visible: (self, { viewer }) => sql`(${self}.person_id = ${viewer.personId}::uuid
    or ${facilitatedBy(viewer, sql`${self}.community_id`)})`,
  fields: {
    ...columns('id', 'kind', 'reason', 'at', 'until', 'seenAt', 'liftedAt'),
    active: value((self, { now }) => inForce(self, now)),
    community: one(
      () => communityShape,
      (self, community) => sql`${community}.id = ${self}.community_id`,
    ),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
    by: one(
      () => namedPersonShape,
      (self, person, { viewer }) => sql`${person}.id = ${self}.by_id
        and ${facilitatedBy(viewer, sql`${self}.community_id`)}`,
    ),
  },
};

/** What hangs on a community, for its facilitators; and for whom there are measures against. */
export const sanctionsOfCommunity: Record<string, ShapeField> = {
  sanctions: page(
    () => sanctionShape,
    (self, sanction, { viewer, now }) => sql`${sanction}.community_id = ${self}.id and ${inForce(sanction, now)}
      and ${facilitatedBy(viewer, sql`${self}.id`)}`,
    newest('at'),
  ),
  viewerSanctions: many(
    () => sanctionShape,
    (self, sanction, { viewer, now }) => sql`${sanction}.community_id = ${self}.id
      and ${sanction}.person_id = ${viewer.personId}::uuid and ${inForce(sanction, now)}`,
    (sanction) => sql`${sanction}.at, ${sanction}.id`,
  ),
};
