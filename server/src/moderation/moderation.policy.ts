import type { Policy } from '../platform/policy.ts';

/** What the rules need to know of something that was reported or removed. */
export type JudgedFacts = { mayFacilitate: boolean; authorId: string | null };

/** Decide that what was reported stays, or put back what was removed: nobody does so with what they wrote themselves. */
export const judge: Policy<JudgedFacts> = (viewer, { mayFacilitate, authorId }) =>
  mayFacilitate && viewer.personId !== authorId;
