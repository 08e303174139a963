import sql, { type Sql } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { themesOf } from '../organisations/theme.shape.ts';
import { columns, many, needing, one, type Shape, value } from '../platform/shape.ts';
import { subjectShape } from '../platform/subject.ts';

const impactLineShape: Shape = {
  name: 'ImpactLine',
  table: 'impact_line',
  visible: () => sql`true`,
  fields: columns('id', 'kind', 'description', 'amount', 'value', 'unit', 'recurrence', 'year', 'status'),
};

const reviewShape: Shape = {
  name: 'Review',
  table: 'review',
  visible: () => sql`true`,
  fields: {
    ...columns('id', 'verdict', 'note', 'createdAt'),
    reviewer: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.reviewer_id`,
    ),
  },
};

/** The line to show first: money before outcomes, what happened before what is expected, yearly before once, most first. */
const heroFirst = (line: Sql) =>
  sql`${line}.kind = 'OUTCOME', ${line}.status = 'FORECAST', ${line}.recurrence = 'ONE_OFF', ${line}.amount desc nulls last, ${line}.position`;
const linesOf = (self: Sql, line: Sql) => sql`${line}.case_study_id = ${self}.id`;

/** What the policy needs to know of a row; the resolver of `viewerCan` puts it to the rules. */
export const rowFacts = (self: Sql): Sql =>
  sql`json_build_object('stage', ${self}.stage, 'authorId', ${self}.author_id, 'organisationId', ${self}.organisation_id)`;

export const caseStudyShape: Shape = subjectShape({
  name: 'CaseStudy',
  interfaces: ['Discussable'],
  kind: 'CASE_STUDY',
  table: 'case_study',
  title: (self) => sql`${self}.title`,
  url: (self) => sql`'/case-studies/' || ${self}.slug`,
  fields: {
    ...columns('slug', 'stage', 'version', 'summary', 'deliveryModel', 'context', 'challenge', 'solution', 'impact'),
    ...columns('investment', 'sustained', 'lessons', 'whatDidNotWork', 'yearlyAmount', 'publishedAt', 'reviewBy'),
    ...columns('submittedAt', 'archivedAt', 'archiveReason', 'demonstration'),
    organisation: one(
      () => organisationShape,
      (self, other) => sql`${other}.id = ${self}.organisation_id`,
    ),
    partners: many(
      () => organisationShape,
      (self, other) =>
        sql`${other}.id in (select organisation_id from case_study_partner where case_study_id = ${self}.id)`,
      (other) => sql`${other}.name`,
    ),
    themes: themesOf,
    impactLines: many(
      () => impactLineShape,
      linesOf,
      (line) => sql`${line}.position`,
    ),
    heroLine: many(() => impactLineShape, linesOf, heroFirst, 1),
    author: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.author_id`,
    ),
    contact: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.contact_id`,
    ),
    successor: one(
      () => caseStudyShape,
      (self, other) => sql`${other}.id = ${self}.successor_id`,
    ),
    reviews: needing(
      ['viewerCan'],
      many(
        () => reviewShape,
        (self, review) => sql`${review}.case_study_id = ${self}.id`,
        (review) => sql`${review}.created_at desc`,
      ),
    ),
    related: many(
      () => caseStudyShape,
      (self, other) =>
        // Sub-themes stand after their parents: the last theme says most.
        sql`${other}.stage = 'PUBLISHED' and ${other}.id <> ${self}.id and ${other}.themes @> ${self}.themes[cardinality(${self}.themes):]`,
      (other) => sql`${other}.published_at desc`,
      3,
    ),
    viewerCan: value(rowFacts),
  },
});
