import { expect, it } from 'vitest';
import { spanWords } from './spanWords.ts';

it.each([
  [1, 'a minute'],
  [15, '15 minutes'],
  [60, 'an hour'],
  [90, '90 minutes'],
  [240, '4 hours'],
  [1440, 'a day'],
])('%i minutes are %s', (minutes, words) => {
  expect(spanWords(minutes)).toBe(words);
});
