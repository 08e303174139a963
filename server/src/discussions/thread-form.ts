import { choices } from '../platform/vocabulary.ts';

export const ThreadForm = choices(
  'ThreadForm',
  ['DISCUSSION', 'QUESTION', 'ANNOUNCEMENT', 'POLL', 'IDEA'],
  'What a discussion is for. A question waits for an answer, an announcement comes from facilitators, an idea gathers votes.',
);
export type ThreadForm = keyof typeof ThreadForm;

export const ThreadSort = choices(
  'ThreadSort',
  ['ACTIVE', 'NEWEST', 'OLDEST', 'VOTES'],
  'Active: pinned ones first, then what was last spoken in.',
);
export type ThreadSort = keyof typeof ThreadSort;
