import type { CaseStudyStage } from '../case-studies/case-study.ts';
import type { Policy } from '../platform/policy.ts';
import { belongsTo, holds } from '../platform/viewer.ts';

/** What the rules need to know: the study, the councils that tell it, and the council that takes it up. */
export type AdoptionFacts = { stage: CaseStudyStage; tellerIds: string[]; organisationId: string };

type Rule = Policy<AdoptionFacts>;

/** Officers and elected members speak for the council where they hold a role today. */
const speaksFor: Rule = (viewer, { organisationId }) =>
  holds(viewer, 'OFFICER', 'ELECTED_MEMBER') && belongsTo(viewer, organisationId);

/** Nobody takes up their own; what is archived can be corrected, but not begun. */
export const adopt: Rule = (viewer, it) =>
  it.stage === 'PUBLISHED' && !it.tellerIds.includes(it.organisationId) && speaksFor(viewer, it);
export const edit: Rule = (viewer, it) =>
  (it.stage === 'PUBLISHED' || it.stage === 'ARCHIVED') && speaksFor(viewer, it);
/** Curators take away what is not true, or not fit to be read. */
export const remove: Rule = (viewer, it) => speaksFor(viewer, it) || holds(viewer, 'CURATOR');

export const adoptionPolicies = { edit, remove };
