import { expect, it } from 'vitest';
import { countWords } from './adoptionWords.ts';

it.each([
  [0, 0, 0, ''],
  [1, 0, 0, 'One council is trying it'],
  [3, 0, 0, '3 councils are trying it'],
  [0, 1, 0, 'One council did this'],
  [1, 2, 0, '2 councils did this and one is trying it'],
  [2, 1, 1, 'One council did this, 2 are trying it and one tried and stopped'],
  [0, 0, 1, 'One council tried and stopped'],
  [0, 1200, 4, '1,200 councils did this and 4 tried and stopped'],
])('%i trying, %i done, %i stopped: %s', (trying, done, stopped, words) => {
  expect(countWords({ trying, done, stopped })).toBe(words);
});
