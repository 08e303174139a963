import { describe, expect, test } from 'vitest';
import { formatAgo, formatCount, formatDate, formatMoney, initials, quoted } from './format.ts';

describe('money', () => {
  test.each([
    [950, '£950'],
    [1_000, '£1k'],
    [8_450, '£8.5k'],
    [34_000, '£34k'],
    [420_000, '£420k'],
    [999_400, '£999k'],
    [999_600, '£1m'],
    [1_240_000, '£1.2m'],
    [12_400_000, '£12.4m'],
    [240_000_000, '£240m'],
    [1_500_000_000, '£1.5bn'],
  ])('%d pounds is %s', (pounds, words) => expect(formatMoney(pounds)).toBe(words));
});

test('dates are written out, in British time', () => {
  expect(formatDate('2026-03-03')).toBe('3 March 2026');
  expect(formatDate('2026-06-30T23:30:00Z')).toBe('1 July 2026');
});

test('what is near is said in days', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  expect(formatAgo('2026-03-10T09:05:00Z', now)).toBe('09:05 today');
  expect(formatAgo('2026-03-09T23:00:00Z', now)).toBe('yesterday');
  expect(formatAgo('2026-03-06T09:00:00Z', now)).toBe('4 days ago');
  expect(formatAgo('2026-03-01T09:00:00Z', now)).toBe('1 March 2026');
});

test('counts agree with their noun', () => {
  expect(formatCount(1, 'reply', 'replies')).toBe('1 reply');
  expect(formatCount(1_200, 'result')).toBe('1,200 results');
});

test('initials leave titles out and keep whole characters', () => {
  expect(initials('Cllr Owen Pascoe')).toBe('OP');
  expect(initials('Ŵyn')).toBe('Ŵ');
  expect(initials('')).toBe('');
});

test('what was typed is quoted, and its own quotation marks stand within', () => {
  expect(quoted('food waste')).toBe('“food waste”');
  expect(quoted('"trade waste" income')).toBe('“‘trade waste’ income”');
  expect(quoted('six " wide')).toBe('“six " wide”');
});
