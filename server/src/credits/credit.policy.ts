import type { Policy } from '../platform/policy.ts';

/** Whose words they are decides about them, today and later. */
export const answer: Policy<{ personId: string }> = (viewer, { personId }) =>
  viewer.verified && viewer.personId !== null && viewer.personId === personId;
