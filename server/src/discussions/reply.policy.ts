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
/** Say what is wrong with it, to those who facilitate: whoever reads it, of what others said. */
export const report: Rule = (viewer, it) =>
  !it.deleted && viewer.verified && viewer.personId !== null && !isAuthor(viewer, it);
/** Take it from everybody's sight, with a reason that its author reads; it can be put back. */
export const remove: Rule = (_viewer, { deleted, thread }) => !deleted && thread.mayFacilitate;
/** For good. One's own, always; others' for facilitators, and for curators wherever they can read. */
export const destroy: Rule = (viewer, it) =>
  !it.deleted && (isAuthor(viewer, it) || it.thread.mayFacilitate || holds(viewer, 'CURATOR'));

export const replyPolicies = { edit, delete: destroy, report, remove };
