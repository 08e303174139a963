import { facilitate } from '../communities/community.policy.ts';
import type { Policy } from '../platform/policy.ts';
import { belongsTo } from '../platform/viewer.ts';

/** What the rules need to know of a council in a group. */
export type CouncilFacts = { communityId: string; organisationId: string; representativeIds: string[] };

/** Run by the facilitators of its community. */
export const runGroup: Policy<{ communityId: string }> = (viewer, { communityId }) =>
  facilitate(viewer, { id: communityId });
/** Whoever holds a role at a council may ask for it. */
export const askFor: Policy<{ organisationId: string }> = (viewer, { organisationId }) =>
  belongsTo(viewer, organisationId);
/** Acts for a council: named by it, and still there. Facilitators may put things right. */
export const actFor: Policy<CouncilFacts> = (viewer, it) =>
  runGroup(viewer, it) || (belongsTo(viewer, it.organisationId) && it.representativeIds.includes(viewer.personId!));
