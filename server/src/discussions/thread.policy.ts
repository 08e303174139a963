import type { Policy } from '../platform/policy.ts';

/** What the rules need to know of a thread; the last two are what the rules of its subject say of the viewer. */
export type ThreadFacts = {
  authorId: string | null;
  locked: boolean;
  anonymous: boolean;
  maySpeak: boolean;
  mayFacilitate: boolean;
};

type Rule = Policy<ThreadFacts>;

const isAuthor: Rule = (viewer, { authorId }) => viewer.personId !== null && viewer.personId === authorId;

export const reply: Rule = (_viewer, { maySpeak, locked }) => maySpeak && !locked;
/** In a poll or for an idea. */
export const vote: Rule = reply;
export const edit: Rule = (viewer, it) => isAuthor(viewer, it) && reply(viewer, it);
/** Whoever asked knows what answered them; a lock does not stop them from saying so. */
export const acceptAnswer: Rule = (viewer, it) => (isAuthor(viewer, it) && it.maySpeak) || it.mayFacilitate;
/** Lock and pin. */
export const facilitate: Rule = (_viewer, { mayFacilitate }) => mayFacilitate;

/** Say what is wrong with it, to those who facilitate: whoever reads it, of what others said. */
export const report: Rule = (viewer, it) => viewer.verified && viewer.personId !== null && !isAuthor(viewer, it);
/** Take it from everybody's sight, with a reason. */
export const remove: Rule = facilitate;

/** Look up who asked without their name: facilitators, but not of themselves. */
export const discloseAuthor: Rule = (viewer, it) => it.anonymous && it.mayFacilitate && !isAuthor(viewer, it);

export const threadPolicies = { reply, vote, edit, acceptAnswer, facilitate, discloseAuthor, report, remove };
