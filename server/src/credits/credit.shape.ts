import { caseStudyShape } from '../case-studies/case-study.shape.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import {
  columns,
  newest,
  oldest,
  one,
  page,
  type Scope,
  type Shape,
  type ShapeField,
  value,
} from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';

const studyOf = (self: Sql, condition: (study: Sql) => Sql): Sql =>
  sql`exists (select from case_study s where s.id = ${self}.case_study_id and ${condition(sql`s`)})`;

const isTheirs = (self: Sql, { viewer }: Scope): Sql => sql`${self}.person_id = ${viewer.personId}::uuid`;
const isAskers = (self: Sql, { viewer }: Scope): Sql =>
  studyOf(self, (study) => sql`${study}.author_id = ${viewer.personId}::uuid`);

/** Thanks are for every reader of the study; who was asked, and has not agreed, is between the two. */
export const creditShape: Shape = {
  name: 'Credit',
  table: 'credit',
  visible: (self, scope) => sql`(${isTheirs(self, scope)} or ${isAskers(self, scope)}
    or ${self}.state = 'GIVEN' and ${studyOf(self, (study) => caseStudyShape.visible(study, scope))})`,
  fields: {
    ...columns('id', 'state', 'askedAt', 'answeredAt'),
    words: value(
      (self, scope) =>
        sql`(case when ${isTheirs(self, scope)} or ${self}.state = 'GIVEN' and ${isAskers(self, scope)} then ${self}.words end)`,
    ),
    title: value((self) => sql`(select s.title from case_study s where s.id = ${self}.case_study_id)`),
    caseStudy: one(
      () => caseStudyShape,
      (self, study) => sql`${study}.id = ${self}.case_study_id`,
    ),
    person: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.person_id`,
    ),
    asker: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = (select s.author_id from case_study s where s.id = ${self}.case_study_id)`,
    ),
    thread: one(
      () => threadShape,
      (self, thread) =>
        sql`${thread}.id = coalesce((select r.thread_id from reply r where r.id = ${self}.post_id), ${self}.post_id)`,
    ),
  },
};

/** Hangs on a case study. */
export const creditsOfStudy: Record<string, ShapeField> = {
  credits: page(
    () => creditShape,
    (self, credit) => sql`${credit}.case_study_id = ${self}.id`,
    oldest('asked_at'),
  ),
};

/** Hangs on the viewer. */
export const creditsOfViewer: Record<string, ShapeField> = {
  creditRequests: page(
    () => creditShape,
    (self, credit) => sql`${credit}.person_id = ${self}.id`,
    newest('asked_at'),
  ),
};
