import sql, { type Sql } from 'sql-template-tag';
import { caseStudyShape } from '../case-studies/case-study.shape.ts';
import { personShape, worksAt } from '../identity/person.shape.ts';
import { alphabetical, columns, many, newest, page, type Shape } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';

const byName = (organisation: Sql) => sql`${organisation}.name`;

/** Studies stay with the council that wrote them; its successors show them as well. */
const ledOrJoinedBy = (self: Sql, study: Sql) => {
  const itself = sql`(select ${self}.id union all select predecessor_id from succession where successor_id = ${self}.id)`;
  return sql`${study}.stage = 'PUBLISHED' and (${study}.organisation_id in ${itself}
    or ${study}.id in (select case_study_id from case_study_partner where organisation_id in ${itself}))`;
};

export const organisationShape: Shape = subjectShape({
  name: 'Organisation',
  kind: 'ORGANISATION',
  table: 'organisation',
  title: (self) => sql`${self}.name`,
  url: (self) => sql`'/councils/' || ${self}.slug`,
  fields: {
    ...columns('slug', 'name', 'shortName', 'gssCode', 'type', 'tier', 'nation', 'region', 'population', 'website'),
    ...columns('validFrom', 'validTo', 'demonstration'),
    caseStudies: page(() => caseStudyShape, ledOrJoinedBy, newest('published_at')),
    people: page(
      () => personShape,
      (self, person, { now }) => worksAt(person, sql`${self}.id`, now),
      alphabetical('name'),
    ),
    predecessors: many(
      () => organisationShape,
      (self, other) => sql`${other}.id in (select predecessor_id from succession where successor_id = ${self}.id)`,
      byName,
    ),
    successors: many(
      () => organisationShape,
      (self, other) => sql`${other}.id in (select successor_id from succession where predecessor_id = ${self}.id)`,
      byName,
    ),
  },
});
