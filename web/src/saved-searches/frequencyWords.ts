/** How often one is told of new results, as it is chosen and as it is read. */
export const frequencies = {
  DAILY: { choice: 'Each morning', hint: 'A mail at about 7, when there is something new.', said: 'Each morning' },
  WEEKLY: { choice: 'Each Monday', hint: 'The same, on Monday mornings.', said: 'Each Monday' },
  NONE: { choice: 'Not at all', hint: 'You only keep the search.', said: 'Not at all' },
};
export type Frequency = keyof typeof frequencies;
export const frequencyNames = Object.keys(frequencies) as Frequency[];
