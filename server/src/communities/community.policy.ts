import type { Policy } from '../platform/policy.ts';
import { holds, type Viewer } from '../platform/viewer.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import type { CommunityVisibility } from './community.ts';
import type { MembershipStatus } from './membership.ts';

/** What the rules need to know of a community. */
export type CommunityFacts = {
  id: string;
  visibility: CommunityVisibility;
  /** What the viewer must hold to join and to read; null or absent for nothing. */
  requiredRole?: RoleKind | null;
  /** The viewer's own membership, whether it counts or not. */
  own: MembershipStatus | null;
  /** Nobody writes or joins any more. */
  closed?: boolean;
};

type Rule = Policy<CommunityFacts>;

const membershipIn = (viewer: Viewer, { id }: { id: string }) =>
  viewer.verified ? viewer.memberships.find(({ communityId }) => communityId === id) : undefined;

/** Whoever a community is for; in it or not. */
export const fits = (viewer: Viewer, { requiredRole }: CommunityFacts) =>
  viewer.verified && (!requiredRole || holds(viewer, requiredRole));

export const isMember: Policy<{ id: string }> = (viewer, it) => membershipIn(viewer, it) !== undefined;

/** A role at a council or support body is what lets people found one. */
export const create: Policy = (viewer) => viewer.verified && viewer.roles.length > 0;
/** What is said inside, and who is in. */
export const read: Rule = (viewer, it) => isMember(viewer, it) || (it.visibility === 'OPEN' && fits(viewer, it));
export const join: Rule = (viewer, it) =>
  !it.closed && it.visibility === 'OPEN' && fits(viewer, it) && !isMember(viewer, it);
export const askToJoin: Rule = (viewer, it) =>
  !it.closed && it.visibility === 'ON_REQUEST' && fits(viewer, it) && !isMember(viewer, it) && !it.own;
/** Also takes a waiting request back, and ends a membership that counts for nothing at present. */
export const leave: Rule = (viewer, it) =>
  isMember(viewer, it) || it.own === 'REQUESTED' || (viewer.verified && it.own !== null);
/** Not while a facilitator has asked them to pause. */
export const startThread: Policy<{ id: string; closed?: boolean }> = (viewer, it) =>
  !it.closed && isMember(viewer, it) && !membershipIn(viewer, it)?.silenced;
/** Run by its own facilitators alone: curators and administrators have no key to other people's rooms. */
export const facilitate: Policy<{ id: string }> = (viewer, it) => membershipIn(viewer, it)?.facilitator ?? false;

export const communityPolicies = { read, join, askToJoin, leave, startThread, facilitate };
