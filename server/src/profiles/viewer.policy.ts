import { seeQueue, writeAny } from '../case-studies/case-study.policy.ts';
import { create as createCommunity } from '../communities/community.policy.ts';
import { curate } from '../curation/curation.policy.ts';
import { administer } from '../identity/identity.policy.ts';

/** What the viewer may do anywhere in the hub, by the rules of the rooms that do it. */
export const viewerPolicies = {
  submitCaseStudy: writeAny,
  reviewCaseStudies: seeQueue,
  curate,
  createCommunity,
  administer,
};
