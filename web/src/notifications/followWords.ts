import type { FollowLevel } from './FollowPlace.tsx';

/** What a level of a community means, to choose by. */
export const placeLevels: Record<FollowLevel, string> = {
  EVERYTHING: 'Everything that is said, and new documents',
  NEW_THREADS: 'New discussions',
  MENTIONS: 'Mentions and replies to me',
  NOTHING: 'Nothing',
};

/** The same of a discussion. */
export const threadLevels: Record<Exclude<FollowLevel, 'NEW_THREADS'>, { choice: string; hint: string }> = {
  EVERYTHING: { choice: 'Following', hint: 'You are told of each reply.' },
  MENTIONS: { choice: 'Not following', hint: 'You are not told of its replies.' },
  NOTHING: { choice: 'Muted', hint: 'You are told nothing of it.' },
};
