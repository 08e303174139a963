import { administer } from '../identity/identity.policy.ts';
import type { Policy } from '../platform/policy.ts';
import { holds } from '../platform/viewer.ts';
import type { RoleKind } from '../platform/vocabulary.ts';

/** A council, and whether the viewer is named there as its democratic-services contact. */
export type PlaceFacts = { organisationId: string; named: boolean };
/** Whom it is about, at that council. */
export type PersonFacts = PlaceFacts & { personId: string };
export type RequestFacts = PersonFacts & { waiting: boolean };

/** Roles at councils; those of the hub's own staff are given by administrators. */
export const rolesThere: RoleKind[] = ['OFFICER', 'ELECTED_MEMBER'];

/** LGA staff: they answer for any council. */
export const staff: Policy = (viewer) => holds(viewer, 'CURATOR', 'ADMINISTRATOR');

/** Being named counts only as long as one is an officer there. */
export const isContact: Policy<PlaceFacts> = (viewer, { organisationId, named }) =>
  named &&
  viewer.verified &&
  viewer.roles.some((held) => held.role === 'OFFICER' && held.organisationId === organisationId);

/** Which roles people ask for there, and who they say they are. */
export const seeRequests: Policy<PlaceFacts> = (viewer, place) => staff(viewer) || isContact(viewer, place);

/** Nobody confirms or refuses their own. */
export const decide: Policy<PersonFacts> = (viewer, it) => seeRequests(viewer, it) && viewer.personId !== it.personId;

export const askFor: Policy<{ role: RoleKind }> = (viewer, { role }) => viewer.verified && rolesThere.includes(role);

export const withdraw: Policy<{ personId: string }> = (viewer, { personId }) =>
  viewer.personId !== null && viewer.personId === personId;

/** Nobody names themselves. */
export const nameContact: Policy<PersonFacts> = (viewer, it) =>
  seeRequests(viewer, it) && viewer.personId !== it.personId;

/** Anybody may cease to be one. */
export const removeContact: Policy<PersonFacts> = (viewer, it) =>
  seeRequests(viewer, it) || (viewer.verified && viewer.personId === it.personId);

/** Ends roles there, or says when they end. */
export const keepRoles: Policy<PlaceFacts> = (viewer, place) => administer(viewer) || isContact(viewer, place);
/** Nobody prolongs their own. */
export const keepRoleOf: Policy<PersonFacts> = (viewer, it) => keepRoles(viewer, it) && viewer.personId !== it.personId;
