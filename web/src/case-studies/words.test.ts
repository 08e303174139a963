import { expect, test } from 'vitest';
import { countWords, guideWords, limitWords } from './words.ts';

test('countWords counts what stands between spaces, as the server does', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('  \n ')).toBe(0);
  expect(countWords(' One  two\nthree – four ')).toBe(5);
});

test('limitWords says how many, or how many too many', () => {
  expect(limitWords('one two', 3)).toBe('2 of 3 words');
  expect(limitWords('one two three four', 3)).toBe('4 words: 1 too many');
});

test('guideWords never scolds', () => {
  expect(guideWords('one', [60, 150])).toBe('1 word. 60 to 150 read best.');
});
