import { facilitate, isMember } from '../communities/community.policy.ts';
import type { Policy } from '../platform/policy.ts';
import type { LibraryAdders } from './library-settings.ts';

/** What the rules need to know of a community's library. */
export type LibraryFacts = { id: string; adders: LibraryAdders };
/** What they need to know of a document that the viewer sees. */
export type DocumentFacts = { communityId: string; authorId: string | null };

type Rule = Policy<DocumentFacts>;

export const add: Policy<LibraryFacts> = (viewer, it) =>
  it.adders === 'FACILITATORS' ? facilitate(viewer, it) : isMember(viewer, it);
/** Folders, and who adds. */
export const arrange: Policy<{ id: string }> = facilitate;
/** Whoever added it, while they are a member, and facilitators. */
export const edit: Rule = (viewer, { communityId, authorId }) =>
  facilitate(viewer, { id: communityId }) ||
  (authorId !== null && viewer.personId === authorId && isMember(viewer, { id: communityId }));
export const remove: Rule = edit;

export const documentPolicies = { edit, remove };
export const libraryPolicies = { add, arrange };
