import type { Policy } from '../platform/policy.ts';

/** What the rule needs to know of what is to be followed. */
export type FollowFacts = {
  /** Threads are followed by whoever reads them, a community by whoever is in it. */
  kind: string;
  /** Whether the viewer is told of what is new in it by being in it. */
  inside: boolean;
};

export const follow: Policy<FollowFacts> = (viewer, { kind, inside }) =>
  viewer.verified && viewer.personId !== null && (kind === 'THREAD' || inside);
