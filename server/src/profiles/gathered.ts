import sql, { type Sql } from '../platform/sql.ts';
import { caseStudyShape } from '../case-studies/case-study.shape.ts';
import { communityShape } from '../communities/community.shape.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import { membershipShape } from '../communities/membership.shape.ts';
import { mayMeet } from '../identity/person.shape.ts';
import { restingMemberships } from './resting-membership.ts';
import { many, newest, page, type Scope, type ShapeField } from '../platform/shape.ts';

const mostStudies = 50;
const mostDiscussions = 20;
/** Of which the latest are shown. */
const mostWritten = 200;

/** Who is in a community is known to those who read what is said inside; who facilitates it stands on its front. */
const knownMember = (self: Sql, community: Sql, scope: Scope) =>
  sql`${mayMeet(self, scope)} and exists (select from membership m where m.community_id = ${community}.id
    and m.person_id = ${self}.id and m.status = 'ACTIVE'
    and (m.role = 'FACILITATOR' or ${membershipShape.visible(sql`m`, scope)}))`;

/** Studies stay with the council that wrote them; its successors show them as well. */
const ledOrJoinedBy = (self: Sql, study: Sql) => {
  const itself = sql`(select ${self}.id union all select predecessor_id from succession where successor_id = ${self}.id)`;
  return sql`${study}.stage = 'PUBLISHED' and (${study}.organisation_id in ${itself}
    or ${study}.id in (select case_study_id from case_study_partner where organisation_id in ${itself}))`;
};

/** What somebody said under their own name. */
const spokeIn = (self: Sql, thread: Sql) => sql`${thread}.id in (
  (select t.id from thread t where t.author_id = ${self}.id and not t.anonymous order by t.created_at desc limit ${mostWritten}::int)
  union (select r.thread_id from reply r where r.author_id = ${self}.id and not r.anonymous and r.deleted_at is null
    order by r.created_at desc limit ${mostWritten}::int))`;

/** What a person's page gathers from other rooms. */
export const gatheredOfPerson: Record<string, ShapeField> = {
  communities: many(
    () => communityShape,
    knownMember,
    (community) => sql`${community}.name`,
  ),
  caseStudies: many(
    () => caseStudyShape,
    (self, study) =>
      sql`${study}.stage = 'PUBLISHED' and (${study}.author_id = ${self}.id or ${study}.contact_id = ${self}.id)`,
    (study) => sql`${study}.published_at desc`,
    mostStudies,
  ),
  discussions: many(
    () => threadShape,
    (self, thread, scope) => sql`${mayMeet(self, scope)} and ${spokeIn(self, thread)}`,
    (thread) => sql`${thread}.last_activity_at desc`,
    mostDiscussions,
  ),
};

/** What an organisation's page gathers. */
export const gatheredOfOrganisation: Record<string, ShapeField> = {
  caseStudies: page(() => caseStudyShape, ledOrJoinedBy, newest('published_at')),
};

/** What the viewer's own page gathers. */
export const gatheredOfViewer: Record<string, ShapeField> = {
  restingMemberships,
  memberships: many(
    () => membershipShape,
    (self, membership) => sql`${membership}.person_id = ${self}.id`,
    (membership) => sql`${membership}.since desc, ${membership}.id`,
  ),
};
