import type { Policy } from '../platform/policy.ts';
import { holds } from '../platform/viewer.ts';
import { reply, type ThreadFacts } from './thread.policy.ts';

/** What the rules need to know of a reply and of its thread. */
export type ReplyFacts = { authorId: string | null; deleted: boolean; thread: ThreadFacts };

type Rule = Policy<ReplyFacts>;

const isAuthor: Rule = (viewer, { authorId }) => viewer.personId !== null && viewer.personId === authorId;

export const edit: Rule = (viewer, it) => !it.deleted && isAuthor(viewer, it) && reply(viewer, it.thread);
/** Say something of it without words. */
export const react: Rule = (viewer, it) => !it.deleted && reply(viewer, it.thread);
/** One's own, always; others' for facilitators, and for curators wherever they can read. */
export const remove: Rule = (viewer, it) =>
  !it.deleted && (isAuthor(viewer, it) || it.thread.mayFacilitate || holds(viewer, 'CURATOR'));

export const replyPolicies = { edit, delete: remove };
