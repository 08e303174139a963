import { caseStudyShape } from '../case-studies/case-study.shape.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { columns, many, newest, one, page, type Scope, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { holds } from '../platform/viewer.ts';

const studyOf = (self: Sql, condition: (study: Sql) => Sql): Sql =>
  sql`exists (select from case_study s where s.id = ${self}.case_study_id and ${condition(sql`s`)})`;

/** Those that tell a study: its council, and its partners. */
const tellers = (study: Sql): Sql => sql`array(select ${study}.organisation_id
  union all select organisation_id from case_study_partner where case_study_id = ${study}.id)`;

const adoptionShape: Shape = {
  name: 'Adoption',
  table: 'adoption',
  visible: (self, scope) => studyOf(self, (study) => caseStudyShape.visible(study, scope)),
  fields: {
    ...columns('id', 'state', 'year', 'adaptation', 'result', 'version', 'at'),
    caseStudy: one(
      () => caseStudyShape,
      (self, study) => sql`${study}.id = ${self}.case_study_id`,
    ),
    organisation: one(
      () => organisationShape,
      (self, organisation) => sql`${organisation}.id = ${self}.organisation_id`,
    ),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
    viewerCan: value(
      (self) => sql`(select json_build_object('stage', s.stage, 'organisationId', ${self}.organisation_id,
        'tellerIds', to_json(${tellers(sql`s`)})) from case_study s where s.id = ${self}.case_study_id)`,
    ),
  },
};

const counted = (self: Sql): Sql => sql`(select json_build_object(
    'trying', count(*) filter (where a.state = 'TRYING'), 'done', count(*) filter (where a.state = 'DONE'),
    'stopped', count(*) filter (where a.state = 'STOPPED'))
  from adoption a where a.case_study_id = ${self}.id)`;

/** Councils for which the viewer speaks. */
const speaksFor = ({ viewer }: Scope): string[] =>
  holds(viewer, 'OFFICER', 'ELECTED_MEMBER') ? viewer.roles.map(({ organisationId }) => organisationId) : [];

/** What hangs on a study. */
export const adoptionsOfStudy: Record<string, ShapeField> = {
  adoptionCounts: value(counted),
  adoptions: page(
    () => adoptionShape,
    (self, adoption) => sql`${adoption}.case_study_id = ${self}.id`,
    newest('at'),
  ),
  adoptableBy: many(
    () => organisationShape,
    (self, organisation, scope) => sql`${organisation}.id = any(${speaksFor(scope)}::uuid[])
      and ${organisation}.type <> 'SUPPORT_BODY' and ${self}.stage = 'PUBLISHED'
      and ${organisation}.id <> all(${tellers(self)})
      and not exists (select from adoption a where a.case_study_id = ${self}.id and a.organisation_id = ${organisation}.id)`,
    (organisation) => sql`${organisation}.name`,
  ),
};

/** What hangs on a council. */
export const adoptionsOfOrganisation: Record<string, ShapeField> = {
  adoptions: page(
    () => adoptionShape,
    (self, adoption) => sql`${adoption}.organisation_id = ${self}.id`,
    newest('at'),
  ),
};
