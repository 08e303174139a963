import { describe, expect, test } from 'vitest';
import { figureWords, readPounds, readValue, readYear } from './figures.ts';

describe('readPounds', () => {
  test.each([
    ['42000', 42_000],
    ['£42,000', 42_000],
    ['£ 420k', 420_000],
    ['1.2m', 1_200_000],
    ['£1.2 million', 1_200_000],
    ['1.234567m', 1_234_567],
    ['2bn', 2_000_000_000],
    ['0', 0],
  ])('reads %s', (text, pounds) => expect(readPounds(text)).toBe(pounds));

  test.each(['1.5', 'about 40k', '-3', '12kk', '1.2.3', '9999bn', '£'.repeat(2) + 'x'])(
    'does not guess at %s',
    (text) => expect(readPounds(text)).toBeNaN(),
  );

  test('is nothing when empty', () => expect(readPounds('  ')).toBeNull());
});

test('readValue takes decimals and thousands, not signs or units', () => {
  expect(readValue('1,904')).toBe(1904);
  expect(readValue('32.5')).toBe(32.5);
  expect(readValue('')).toBeNull();
  expect(readValue('32%')).toBeNaN();
  expect(readValue('-1')).toBeNaN();
});

test('readYear takes four digits within reason', () => {
  expect(readYear(' 2025 ')).toBe(2025);
  for (const text of ['', '25', '2025/26', '1066', '3000']) expect(readYear(text)).toBeNaN();
});

test('figureWords sets a percentage close and a unit apart', () => {
  expect(figureWords({ value: 32, unit: '% unlicensed' })).toBe('32% unlicensed');
  expect(figureWords({ value: 1904, unit: 'skips checked' })).toBe('1,904 skips checked');
  expect(figureWords({ amount: 420_000, unit: null })).toBe('£420k');
  expect(figureWords({})).toBe('');
});
