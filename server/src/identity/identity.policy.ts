import type { Policy } from '../platform/policy.ts';
import { holds } from '../platform/viewer.ts';
import type { RoleKind } from '../platform/vocabulary.ts';

export const administer: Policy = (viewer) => holds(viewer, 'ADMINISTRATOR');

/** What the rules need to know of a role that somebody takes for themselves. */
export type TakingFacts = {
  role: RoleKind;
  emailDomain: string;
  organisationDomains: string[];
  /** Councillors there are confirmed one by one. */
  councillorsConfirmed?: boolean;
};

const ownRoles: RoleKind[] = ['OFFICER', 'ELECTED_MEMBER'];

/** The address at an organisation is what proves a role there; staff of the hub are named by an administrator. */
export const takeRole: Policy<TakingFacts> = (viewer, facts) =>
  viewer.verified &&
  ownRoles.includes(facts.role) &&
  facts.organisationDomains.includes(facts.emailDomain) &&
  !(facts.role === 'ELECTED_MEMBER' && facts.councillorsConfirmed);

export const endRole: Policy<{ personId: string }> = (viewer, { personId }) =>
  (viewer.verified && viewer.personId === personId) || administer(viewer);
