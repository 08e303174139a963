import { communityShape, facilitatedBy } from '../communities/community.shape.ts';
import { inForce } from '../communities/sanction.rows.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { membershipShape } from '../communities/membership.shape.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import { columns, many, newest, oldest, one, page, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql, { raw } from '../platform/sql.ts';

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

/** Questions that nobody has answered for so long wait for a facilitator to do something; who came lately, for a welcome. */
const unansweredFor = '3 days';
const newFor = '30 days';

/** What hangs on a community, for its facilitators; and for whom there are measures against. */
export const workOfCommunity: Record<string, ShapeField> = {
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
  waitingQuestions: page(
    () => threadShape,
    (self, thread, { viewer, now }) => sql`${thread}.about_id = ${self}.id and ${thread}.question
      and ${thread}.accepted_reply_id is null and not ${thread}.locked
      and ${thread}.created_at < ${now}::timestamptz - ${raw(`interval '${unansweredFor}'`)}
      and ${facilitatedBy(viewer, sql`${self}.id`)}`,
    oldest('created_at'),
  ),
  unwelcomedMembers: page(
    () => membershipShape,
    (
      self,
      membership,
      { viewer, now },
    ) => sql`${membership}.community_id = ${self}.id and ${membership}.status = 'ACTIVE'
      and ${membership}.role = 'MEMBER' and ${membership}.greeted_at is null
      and ${membership}.since > ${now}::timestamptz - ${raw(`interval '${newFor}'`)}
      and ${facilitatedBy(viewer, sql`${self}.id`)}`,
    oldest('since'),
  ),
};
