import type { Policy } from '../platform/policy.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { CommunityVisibility } from './community.ts';

/** What the rules need to know of a community. */
export type CommunityFacts = {
  id: string;
  visibility: CommunityVisibility;
  /** Whether the viewer's request to join waits. */
  requested: boolean;
};

type Rule = Policy<CommunityFacts>;

const membershipIn = (viewer: Viewer, { id }: { id: string }) =>
  viewer.verified ? viewer.memberships.find(({ communityId }) => communityId === id) : undefined;

export const isMember: Policy<{ id: string }> = (viewer, it) => membershipIn(viewer, it) !== undefined;

/** A role at a council or support body is what lets people found one. */
export const create: Policy = (viewer) => viewer.verified && viewer.roles.length > 0;
/** What is said inside, and who is in. */
export const read: Rule = (viewer, it) => isMember(viewer, it) || (it.visibility === 'OPEN' && viewer.verified);
export const join: Rule = (viewer, it) => it.visibility === 'OPEN' && viewer.verified && !isMember(viewer, it);
export const askToJoin: Rule = (viewer, it) =>
  it.visibility === 'ON_REQUEST' && viewer.verified && !isMember(viewer, it) && !it.requested;
/** Also takes a waiting request back. */
export const leave: Rule = (viewer, it) => isMember(viewer, it) || it.requested;
export const startThread: Policy<{ id: string }> = isMember;
/** Run by its own facilitators alone: curators and administrators have no key to other people's rooms. */
export const facilitate: Policy<{ id: string }> = (viewer, it) => membershipIn(viewer, it)?.facilitator ?? false;

export const communityPolicies = { read, join, askToJoin, leave, startThread, facilitate };
