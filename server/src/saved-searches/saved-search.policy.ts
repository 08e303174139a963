import type { Policy } from '../platform/policy.ts';

/** Alerts go to an address that was confirmed. */
export const save: Policy = (viewer) => viewer.verified && viewer.personId !== null;

export const keep: Policy<{ personId: string }> = (viewer, { personId }) => viewer.personId === personId;
