import type { Policy } from '../platform/policy.ts';

/** What the rules need to know of somebody who may be written to. */
export type RecipientFacts = {
  personId: string;
  /** Their address is confirmed. */
  verified: boolean;
  /** Takes no messages from anybody, or none from the viewer. */
  refuses: boolean;
  /** The viewer takes none from them. */
  blocked: boolean;
};

/** Whoever holds a role somewhere writes to others, unless either does not want it. */
export const writeTo: Policy<RecipientFacts> = (viewer, { personId, verified, refuses, blocked }) =>
  viewer.verified && viewer.roles.length > 0 && viewer.personId !== personId && verified && !refuses && !blocked;
