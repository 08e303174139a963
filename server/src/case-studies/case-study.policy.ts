import type { Policy } from '../platform/policy.ts';
import { belongsTo, holds } from '../platform/viewer.ts';
import type { CaseStudyStage } from './case-study.ts';

/** What the rules need to know of a study. */
export type CaseStudyFacts = { stage: CaseStudyStage; authorId: string | null; organisationId: string };

type Rule = Policy<CaseStudyFacts>;

const isAuthor: Rule = (viewer, { authorId }) => viewer.personId !== null && viewer.personId === authorId;
const isColleague: Rule = (viewer, { organisationId }) =>
  belongsTo(viewer, organisationId) && holds(viewer, 'OFFICER', 'ELECTED_MEMBER');
const isOwn: Rule = (viewer, it) => isAuthor(viewer, it) || belongsTo(viewer, it.organisationId);
const isUnfinished: Rule = (_viewer, { stage }) => stage === 'DRAFT' || stage === 'CHANGES_ASKED';

/** Anyone with a role today may write one, for an organisation of theirs. */
export const write: Policy<{ organisationId: string }> = (viewer, { organisationId }) =>
  belongsTo(viewer, organisationId);
export const writeAny: Policy = (viewer) => viewer.verified && viewer.roles.length > 0;
export const seeQueue: Policy = (viewer) => holds(viewer, 'CURATOR');

export const edit: Rule = (viewer, it) =>
  isUnfinished(viewer, it) && viewer.verified && (isAuthor(viewer, it) || isColleague(viewer, it));
export const submit: Rule = edit;
/** A draft has never been handed in: whoever wrote it takes it back, or a colleague when its author has gone. */
export const deleteDraft: Rule = (viewer, it) =>
  it.stage === 'DRAFT' && viewer.verified && (it.authorId ? isAuthor : isColleague)(viewer, it);
/** Nobody reviews or publishes their own, nor their own organisation's. */
export const startReview: Rule = (viewer, it) =>
  it.stage === 'SUBMITTED' && holds(viewer, 'CURATOR') && !isOwn(viewer, it);
export const review: Rule = (viewer, it) =>
  (it.stage === 'SUBMITTED' || it.stage === 'IN_REVIEW') && holds(viewer, 'CURATOR') && !isOwn(viewer, it);
export const archive: Rule = (viewer, it) => it.stage === 'PUBLISHED' && holds(viewer, 'CURATOR');
export const discuss: Rule = (viewer, { stage }) => viewer.verified && stage === 'PUBLISHED';
/** Notes between reviewers and authors stay between them. */
export const readReviews: Rule = (viewer, it) =>
  isAuthor(viewer, it) || isColleague(viewer, it) || holds(viewer, 'CURATOR');

export const caseStudyPolicies = { edit, submit, deleteDraft, startReview, review, archive, discuss };

export const factsOf = (study: {
  stage: CaseStudyStage;
  author?: { id: string } | null;
  organisation: { id: string };
}): CaseStudyFacts => ({
  stage: study.stage,
  authorId: study.author?.id ?? null,
  organisationId: study.organisation.id,
});
