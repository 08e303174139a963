import { facilitate, startThread } from '../communities/community.policy.ts';
import type { Policy } from '../platform/policy.ts';
import type { LibraryAdders } from './library-settings.ts';

/** What the rules need to know of a community's library. */
export type LibraryFacts = { id: string; adders: LibraryAdders; closed?: boolean };
/** What they need to know of a document that the viewer sees. */
export type DocumentFacts = { communityId: string; authorId: string | null; closed?: boolean };

type Rule = Policy<DocumentFacts>;

/** Whoever may write there: nobody where it is closed, nor a member who was asked to pause. */
export const add: Policy<LibraryFacts> = (viewer, it) =>
  startThread(viewer, it) && (it.adders === 'MEMBERS' || facilitate(viewer, it));
/** Folders, and who adds. */
export const arrange: Policy<{ id: string }> = facilitate;
/** Whoever added it, while they are a member, and facilitators. */
export const edit: Rule = (viewer, { communityId, authorId }) =>
  facilitate(viewer, { id: communityId }) ||
  (authorId !== null && viewer.personId === authorId && startThread(viewer, { id: communityId }));
export const remove: Rule = edit;

/** Start threads about it, and reply. */
export const discuss: Rule = (viewer, { communityId, closed = false }) =>
  startThread(viewer, { id: communityId, closed });

export const documentPolicies = { edit, remove, discuss };
export const libraryPolicies = { add, arrange };
