import { heldToday } from '../identity/person.shape.ts';
import sql from '../platform/sql.ts';
import type { Discussed } from '../platform/discussable.ts';
import { holds } from '../platform/viewer.ts';
import { type CaseStudyFacts, discuss } from './case-study.policy.ts';
import { rowFacts } from './case-study.shape.ts';

/** Anyone verified talks about a published study, the sector reads; once archived it stays readable. */
export const caseStudyDiscussed: Discussed<CaseStudyFacts> = {
  facts: rowFacts,
  audience: () => sql`array['sector']`,
  speak: discuss,
  facilitate: (viewer) => holds(viewer, 'CURATOR'),
  facilitatedBy: (_id, viewer) => sql`${holds(viewer, 'CURATOR')}::boolean`,
  facilitators: (_id, now) =>
    sql`select r.person_id from role r where r.role = 'CURATOR' and ${heldToday(sql`r`, now)}`,
  followers: (self) => sql`select ${self}.author_id`,
  refusal: () => 'Only published case studies are discussed, by people with a verified address.',
};
