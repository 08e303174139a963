import sql, { raw, type Sql } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { themesOf } from '../organisations/theme.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, many, newest, oldest, one, page, type Scope, value } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';
import type { Viewer } from '../platform/viewer.ts';
import { membershipCounts } from './required-role.ts';
import { membershipShape } from './membership.shape.ts';

/** `Community.contentAudience` in SQL. */
export const contentAudience = (self: Sql): Sql =>
  sql`(case when ${self}.visibility <> 'OPEN' then array['community:' || ${self}.id]
    when ${self}.required_role is null then array['sector'] else array['role:' || ${self}.required_role] end)`;

/** The policy `facilitate` in SQL, of a community's id. */
export const facilitatedBy = ({ verified, memberships }: Viewer, id: Sql): Sql => {
  const own = memberships.filter(({ facilitator }) => verified && facilitator);
  return sql`${id} = any(${own.map(({ communityId }) => communityId)}::uuid[])`;
};

/** SQL of a query of the ids of those who run it at this moment: who lacks the role that it asks for does not. */
export const facilitatorsOf = (id: Sql, now: Date): Sql => sql`select m.person_id
  from membership m join community c on c.id = m.community_id
  where m.community_id = ${id} and m.status = 'ACTIVE' and m.role = 'FACILITATOR' and ${membershipCounts(sql`m`, sql`c`, now)}`;

/** The policy `isMember` in SQL, of a community's id. */
const memberOf = ({ verified, memberships }: Viewer, id: Sql): Sql =>
  sql`${id} = any(${memberships.filter(() => verified).map(({ communityId }) => communityId)}::uuid[])`;

const mayRead = (self: Sql, { viewer }: Scope) => maySeeSql(viewer, contentAudience(self));
const readersOnly = (column: string) =>
  value((self, scope) => sql`(case when ${mayRead(self, scope)} then ${self}.${raw(column)} end)`);
const membershipsOf = (status: 'ACTIVE' | 'REQUESTED') => (self: Sql, membership: Sql) =>
  sql`${membership}.community_id = ${self}.id and ${membership}.status = ${raw(`'${status}'`)}`;
const ownIn = (self: Sql, membership: Sql, { viewer }: Scope) =>
  sql`${membership}.community_id = ${self}.id and ${membership}.person_id = ${viewer.personId}::uuid`;

export const communityShape = subjectShape({
  name: 'Community',
  interfaces: ['Discussable'],
  kind: 'COMMUNITY',
  table: 'community',
  title: (self) => sql`${self}.name`,
  url: (self) => sql`'/communities/' || ${self}.slug`,
  fields: {
    ...columns(
      'slug',
      'name',
      'visibility',
      'purpose',
      'about',
      'memberCount',
      'version',
      'anonymousAsking',
      'demonstration',
      'requiredRole',
      'closedAt',
      'slowMinutes',
    ),
    joiningQuestion: value((self) => sql`nullif(${self}.joining_question, '')`),
    welcomeNote: value(
      (self, { viewer }) =>
        sql`(case when ${memberOf(viewer, sql`${self}.id`)} then nullif(${self}.welcome_note, '') end)`,
    ),
    themes: themesOf,
    facilitators: many(
      () => namedPersonShape,
      (self, person, { now }) => sql`${person}.id in (select m.person_id from membership m
        where m.community_id = ${self}.id and m.status = 'ACTIVE' and m.role = 'FACILITATOR'
          and ${membershipCounts(sql`m`, self, now)})`,
      (person) => sql`${person}.name, ${person}.id`,
    ),
    threadCount: readersOnly('thread_count'),
    lastActivityAt: readersOnly('last_activity_at'),
    viewerMembership: one(() => membershipShape, ownIn),
    members: page(() => membershipShape, membershipsOf('ACTIVE'), newest('since'), {
      unless: (self, scope) => sql`not ${mayRead(self, scope)}`,
      total: (self) => sql`${self}.member_count`,
    }),
    requests: page(() => membershipShape, membershipsOf('REQUESTED'), oldest('since'), {
      unless: (self, { viewer }) => sql`not ${facilitatedBy(viewer, sql`${self}.id`)}`,
    }),
    viewerCan: value(
      (self, scope) => sql`json_build_object('id', ${self}.id, 'visibility', ${self}.visibility,
        'requiredRole', ${self}.required_role, 'closed', ${self}.closed_at is not null,
        'own', (select own.status from membership own where ${ownIn(self, sql`own`, scope)}))`,
    ),
  },
});
