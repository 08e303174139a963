import type { Policy } from '../platform/policy.ts';

/** What the rules need to know of whom a measure is for. */
export type SanctionFacts = { mayFacilitate: boolean; personId: string; facilitates: boolean };

/** Whoever facilitates; never oneself, and never another who facilitates: make them a member first, and say why. */
export const sanction: Policy<SanctionFacts> = (viewer, { mayFacilitate, personId, facilitates }) =>
  mayFacilitate && viewer.personId !== personId && !facilitates;

/** Nobody takes back what was done about themselves. */
export const lift: Policy<Pick<SanctionFacts, 'mayFacilitate' | 'personId'>> = (viewer, { mayFacilitate, personId }) =>
  mayFacilitate && viewer.personId !== personId;
