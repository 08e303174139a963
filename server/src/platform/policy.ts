import { Forbidden, Unauthenticated } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** A rule short enough to read aloud: may this viewer do it with this thing? */
export type Policy<Thing = void> = (viewer: Viewer, thing: Thing) => boolean;

/** Throws unless the rule allows it; asks an anonymous viewer to sign in first. */
export function allow<Thing>(policy: Policy<Thing>, viewer: Viewer, thing: Thing, refusal?: string): void {
  if (policy(viewer, thing)) return;
  throw viewer.personId ? new Forbidden(refusal) : new Unauthenticated();
}

/** The same rules as yes and no, for the client's buttons. */
export const abilities = <Thing, Policies extends Record<string, Policy<Thing>>>(
  policies: Policies,
  viewer: Viewer,
  thing: Thing,
): { [Name in keyof Policies]: boolean } =>
  Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, policy(viewer, thing)])) as {
    [Name in keyof Policies]: boolean;
  };
