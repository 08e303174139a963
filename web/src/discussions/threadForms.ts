/** What a discussion is for: its word in lists, and what somebody is told who starts one. */
export const forms = {
  QUESTION: { word: 'Question', hint: 'You can accept one reply as the answer, so that others find it.' },
  DISCUSSION: { word: 'Discussion', hint: 'To think aloud together, or to share something.' },
  IDEA: { word: 'Idea', hint: 'Others vote for it, and the best come first.' },
  POLL: { word: 'Poll', hint: 'People choose; they see the result once they have.' },
  ANNOUNCEMENT: { word: 'Announcement', hint: 'From you as a facilitator, to everybody here.' },
} as const;
export type Form = keyof typeof forms;

export const formNames = Object.keys(forms) as Form[];
export const isForm = (name: string): name is Form => Object.hasOwn(forms, name);
export const formWord = (form: Form): string => forms[form].word;
