import { expect, test } from 'vitest';
import { durationWords, formatMonth, shareWords } from './activityWords.ts';

test.each([
  [0, '1 minute'],
  [89, '89 minutes'],
  [90, '2 hours'],
  [1440, '24 hours'],
  [36 * 60, '1.5 days'],
  [2880, '2 days'],
  [1440 * 30.04, '30 days'],
])('%d minutes are %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));

test('few have no share', () => {
  expect(shareWords(1, 4)).toBe('1 of 4');
  expect(shareWords(0, 0)).toBe('0 of 0');
  expect(shareWords(4, 5)).toBe('4 of 5 (80%)');
});

test('a month is named by any of its days', () => {
  expect(formatMonth('2026-11-01')).toBe('November 2026');
  expect(formatMonth('2026-11-30T23:59:00Z')).toBe('November 2026');
});
