import { audiencesOf } from '../platform/audience.ts';
import type { Viewer } from '../platform/viewer.ts';

/** The viewer was read when the request began: the rest of it knows what a command has just made of them. */
export function holdMembership(viewer: Viewer, communityId: string, facilitator: boolean): void {
  viewer.memberships = viewer.memberships.filter((each) => each.communityId !== communityId);
  viewer.memberships.push({ communityId, facilitator });
  renew(viewer);
}

export function dropMembership(viewer: Viewer, communityId: string): void {
  viewer.memberships = viewer.memberships.filter((each) => each.communityId !== communityId);
  renew(viewer);
}

/** In place, as the filter of the entity manager holds the same list. */
const renew = (viewer: Viewer) => viewer.audiences.splice(0, Infinity, ...audiencesOf(viewer));
