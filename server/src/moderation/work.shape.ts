import { facilitatedBy } from '../communities/community.shape.ts';
import { membershipShape } from '../communities/membership.shape.ts';
import { isJudgedIn } from '../discussions/judged-place.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import { newest, oldest, page, type Scope, type ShapeField, value } from '../platform/shape.ts';
import sql, { join, type Sql } from '../platform/sql.ts';
import { mayJudge, threadIdOf } from './post.shape.ts';
import { waits } from './report.shape.ts';
import { hasGoneQuiet, isQuietMember, isUnwelcomed, isWaitingQuestion } from './waiting.ts';

/** Nobody counts further, of each sort of thing. */
const mostCounted = 100;

const counted = (rows: Sql): Sql => sql`(select count(*)::int from (${rows} limit ${mostCounted}::int) few)`;
const isFacilitated = (self: Sql, { viewer }: Scope): Sql => facilitatedBy(viewer, sql`${self}.id`);
const quietMembers = (self: Sql, membership: Sql, scope: Scope): Sql =>
  sql`${isQuietMember(self, membership, scope)} and ${isFacilitated(self, scope)}`;

/** SQL of how many things wait for those who facilitate a row of `community`: no more than a hundred of each sort are looked at. */
const waitingIn = (self: Sql, scope: Scope): Sql =>
  join(
    [
      counted(sql`select from reported_post p where ${waits(sql`p`)} and ${mayJudge(sql`p`, scope)}
        and exists (select from thread t where t.id = ${threadIdOf(sql`p`)}
          and ${isJudgedIn(sql`t`, sql`${self}.id`, scope.subjects)})`),
      counted(sql`select from membership m where m.community_id = ${self}.id and m.status = 'REQUESTED'
        and ${self}.closed_at is null`),
      counted(
        sql`select from thread t where ${isWaitingQuestion(self, sql`t`, scope)} and cardinality(t.audience) > 0`,
      ),
      counted(sql`select from membership m where ${isUnwelcomed(self, sql`m`, scope)}`),
    ],
    ' + ',
  );

/** What waits for those who facilitate a community; none to anybody else. */
export const workOfCommunity: Record<string, ShapeField> = {
  waitingQuestions: page(
    () => threadShape,
    (self, thread, scope) => sql`${isWaitingQuestion(self, thread, scope)} and ${isFacilitated(self, scope)}`,
    oldest('created_at'),
  ),
  unwelcomedMembers: page(
    () => membershipShape,
    (self, membership, scope) => sql`${isUnwelcomed(self, membership, scope)} and ${isFacilitated(self, scope)}`,
    oldest('since'),
  ),
  quietMembers: page(() => membershipShape, quietMembers, newest('last_here_at'), {
    total: (self, scope) => counted(sql`select from membership m where ${quietMembers(self, sql`m`, scope)}`),
  }),
  waitingCount: value(
    (self, scope) => sql`(case when ${isFacilitated(self, scope)} then ${waitingIn(self, scope)} end)`,
  ),
};

/** Hangs on memberships, for facilitators: no day before somebody has gone quiet. */
export const quietnessOfMembership: Record<string, ShapeField> = {
  quietSince: value(
    (self, scope) => sql`(case when ${facilitatedBy(scope.viewer, sql`${self}.community_id`)}
      and ${hasGoneQuiet(self, scope)} then ${self}.last_here_at end)`,
  ),
};

/** Hangs on the viewer: one number for all that they facilitate, null to whoever facilitates nothing. */
export const workOfViewer: Record<string, ShapeField> = {
  waitingCount: value((_self, scope) => {
    const { verified, memberships } = scope.viewer;
    const ids = memberships.filter(({ facilitator }) => verified && facilitator).map(({ communityId }) => communityId);
    return sql`(select sum(${waitingIn(sql`c`, scope)})::int from community c where c.id = any(${ids}::uuid[]))`;
  }),
};
