import { expect, test } from 'vitest';
import { readPounds, writePounds } from './pounds.ts';

test.each([
  ['50,000', '50000'],
  ['£50k', '50000'],
  [' 1.25 m ', '1250000'],
  ['£2bn', '2000000000'],
  ['0', '0'],
  ['', ''],
  ['lots', null],
  ['-5', null],
  ['1e9', null],
  ['9999bn', null],
])('%j is %j', (text, pounds) => expect(readPounds(text)).toBe(pounds));

test.each([
  ['50000', '£50k'],
  ['1234', '£1,234'],
  ['1200000', '£1.2m'],
  ['1234567', '£1,234,567'],
  ['', ''],
])('%j is written %j and read again', (pounds, text) => {
  expect(writePounds(pounds)).toBe(text);
  expect(readPounds(text)).toBe(pounds);
});
