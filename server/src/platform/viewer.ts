import type { RoleKind } from './vocabulary.ts';

/** Who asks: read from the rows of this moment at each request, never from a token. */
export type Viewer = {
  /** Null when nobody is signed in. */
  personId: string | null;
  /** A verified e-mail address is what lets a person in to what the sector shares. */
  verified: boolean;
  /** Roles held today. */
  roles: { role: RoleKind; organisationId: string }[];
  /** Communities of which the viewer is a member, with those they facilitate, and those in which they may not write, marked; where one asks for a role, while it is held. */
  memberships: { communityId: string; facilitator: boolean; silenced?: boolean }[];
  /** What the viewer may see: see audience.ts. */
  audiences: string[];
  /** True for workers and seeds, which must say so in so many words. */
  everything: boolean;
};

export const anonymous: Viewer = {
  personId: null,
  verified: false,
  roles: [],
  memberships: [],
  audiences: ['public'],
  everything: false,
};

/** For the worker, seeds and migrations: sees all, is nobody. */
export const system: Viewer = { ...anonymous, audiences: [], everything: true };

export const holds = (viewer: Viewer, ...kinds: RoleKind[]): boolean =>
  viewer.verified && viewer.roles.some(({ role }) => kinds.includes(role));

export const belongsTo = (viewer: Viewer, organisationId: string): boolean =>
  viewer.verified && viewer.roles.some((role) => role.organisationId === organisationId);
