import { expect, test } from 'vitest';
import { publishedWords, reviewDue, waitWords } from './freshness.ts';

const now = new Date('2026-03-03T12:00:00Z');

test('a review is due from the day after', () => {
  expect(reviewDue({ reviewBy: '2026-03-02' }, now)).toBe(true);
  expect(reviewDue({ reviewBy: '2026-03-03' }, now)).toBe(false);
  expect(reviewDue({ reviewBy: null }, now)).toBe(false);
});

test('waiting is told in whole days', () => {
  expect(waitWords('2026-03-03T09:00:00Z', now)).toBe('today');
  expect(waitWords('2026-03-02T11:00:00Z', now)).toBe('1 day ago');
  expect(waitWords('2026-02-20T11:00:00Z', now)).toBe('11 days ago');
});

test('what is not published has no date of publication', () => {
  expect(publishedWords({ publishedAt: '2026-03-03T12:00:00Z' })).toBe('Published 3 March 2026');
  expect(publishedWords({})).toBe('');
});
