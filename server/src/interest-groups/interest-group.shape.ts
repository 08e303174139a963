import { contentAudience, facilitatedBy } from '../communities/community.shape.ts';
import { namedPersonShape, worksAt } from '../identity/person.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { maySeeSql } from '../platform/audience.ts';
import { columns, many, one, oldest, page, type Scope, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql, { raw, type Sql } from '../platform/sql.ts';
import { lifeInYears, neededCouncils } from './interest-group.ts';

const ofCommunity = (group: Sql, condition: (community: Sql) => Sql): Sql =>
  sql`exists (select from community c where c.id = ${group}.community_id and ${condition(sql`c`)})`;
const runBy = (group: Sql, { viewer }: Scope) => facilitatedBy(viewer, sql`${group}.community_id`);
const readBy = (group: Sql, { viewer }: Scope) =>
  ofCommunity(group, (community) => maySeeSql(viewer, contentAudience(community)));

const endsOn = (self: Sql): Sql =>
  sql`(coalesce(${self}.restated_on, ${self}.started_on) + make_interval(years => ${raw(String(lifeInYears))}))::date`;

/** The first end of April since the start for which there is no report. */
const reportDueOn = (self: Sql): Sql => sql`(select make_date(y, 4, 30)
  from generate_series(extract(year from ${self}.started_on)::int, extract(year from ${self}.started_on)::int + 100) y
  where make_date(y, 4, 30) > ${self}.started_on
    and not exists (select from yearly_report r where r.group_id = ${self}.id and r.year = y) order by y limit 1)`;

const councilShape: Shape = {
  name: 'CouncilMembership',
  table: 'council_membership',
  visible: (self, scope) => sql`exists (select from interest_group g where g.id = ${self}.group_id
    and ${ofCommunity(sql`g`, (community) => maySeeSql(scope.viewer, sql`${community}.audience`))}
    and (${self}.status = 'ACTIVE' or ${runBy(sql`g`, scope)}
      or ${self}.organisation_id = any(${scope.viewer.roles.map(({ organisationId }) => organisationId)}::uuid[])))`,
  fields: {
    ...columns('id', 'status', 'since'),
    viewerCan: value(
      (self) => sql`json_build_object('organisationId', ${self}.organisation_id,
        'communityId', (select g.community_id from interest_group g where g.id = ${self}.group_id),
        'representativeIds', array(select r.person_id from representative r where r.council_id = ${self}.id))`,
    ),
    organisation: one(
      () => organisationShape,
      (self, organisation) => sql`${organisation}.id = ${self}.organisation_id`,
    ),
    representatives: many(
      () => namedPersonShape,
      (
        self,
        person,
        scope,
      ) => sql`${person}.id in (select r.person_id from representative r where r.council_id = ${self}.id)
        and ${worksAt(person, sql`${self}.organisation_id`, scope.now)}
        and exists (select from interest_group g where g.id = ${self}.group_id and ${readBy(sql`g`, scope)})`,
      (person) => sql`${person}.name, ${person}.id`,
    ),
  },
};

const councils = (status: 'ACTIVE' | 'REQUESTED') => (self: Sql, council: Sql) =>
  sql`${council}.group_id = ${self}.id and ${council}.status = ${raw(`'${status}'`)}`;

const reportShape: Shape = {
  name: 'YearlyReport',
  table: 'yearly_report',
  visible: () => sql`true`,
  fields: columns('id', 'year', 'text', 'handedInAt'),
};

export { councilShape };

/** Seen by whoever sees the front of its community. */
export const interestGroupShape: Shape = {
  name: 'InterestGroup',
  table: 'interest_group',
  visible: (self, { viewer }) => ofCommunity(self, (community) => maySeeSql(viewer, sql`${community}.audience`)),
  fields: {
    ...columns('id', 'startedOn', 'restatedOn'),
    endsOn: value(endsOn),
    ended: value((self, { now }) => sql`(${endsOn(self)} <= ${now}::date)`),
    councilCount: value(
      (self) =>
        sql`(select count(*)::int from council_membership m where m.group_id = ${self}.id and m.status = 'ACTIVE')`,
    ),
    neededCouncils: value(() => raw(String(neededCouncils))),
    reportDueOn: value(reportDueOn),
    reportOverdue: value((self, { now }) => sql`(${reportDueOn(self)} < ${now}::date)`),
    councils: page(() => councilShape, councils('ACTIVE'), oldest('since')),
    requests: page(() => councilShape, councils('REQUESTED'), oldest('since'), {
      unless: (self, scope) => sql`not ${runBy(self, scope)}`,
    }),
    reports: many(
      () => reportShape,
      (self, report, scope) => sql`${report}.group_id = ${self}.id and ${readBy(self, scope)}`,
      (report) => sql`${report}.year desc`,
      lifeInYears * 2,
    ),
    ownCouncils: many(
      () => councilShape,
      (self, council, { viewer }) => sql`${council}.group_id = ${self}.id
        and ${council}.organisation_id = any(${viewer.roles.map(({ organisationId }) => organisationId)}::uuid[])`,
    ),
  },
};

/** Hangs on communities. */
export const interestGroupOf: ShapeField = one(
  () => interestGroupShape,
  (self, group) => sql`${group}.community_id = ${self}.id`,
);
