import { describe, expect, it } from 'vitest';
import { keptQuery, possibleNames } from './kept-query.ts';

describe('a search is kept', () => {
  it.each([
    ['  Trade   WASTE ', 'trade waste'],
    ['How do councils make money from trade waste?', 'how do councils make money from trade waste'],
    ['"trade waste" -bins', '"trade waste" -bins'],
    ['O&S', 'o&s'],
    ['S106', 's106'],
    ['budget 2024-25 and 2025/26', 'budget 2024-25 and 2025/26'],
    ['2019 2020 2021 2022', '2019 2020 2021 2022'],
    ['Ynys Môn', 'ynys môn'],
    ['BD7 regeneration', 'bd7 regeneration'],
    ['cllr training', 'cllr training'],
    ['ms teams', 'ms teams'],
    ['20 mph streets', '20 mph streets'],
    ['high street regeneration', 'high street regeneration'],
    ['section 151', 'section 151'],
    ['£1.2m savings', '£1.2m savings'],
    ['covid-19 grants', 'covid-19 grants'],
  ])('%j', (text, kept) => expect(keptQuery(text)).toBe(kept));
});

describe('a search is not kept', () => {
  it.each([
    '',
    ' ',
    'a',
    '?!',
    'priya.shah@example.org',
    'https://example.org/reset?token=x',
    '07700 900123',
    '+44 (0)20 7946 0018',
    '4111-1111-1111-1111',
    '943 476 5919',
    'SW1A 1AA',
    'eviction m11ae',
    '12 Elm Tree Road noise',
    'QQ 12 34 56 C',
    'case ref PCN20481234',
    'born 3/11/1984',
    'Mrs Okafor care package',
    'x'.repeat(121),
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ])('%j', (text) => expect(keptQuery(text)).toBeNull());
});

it('finds what may be names', () => {
  expect(possibleNames('ask priya shah now')).toEqual([
    'ask priya',
    'priya shah',
    'shah now',
    'ask priya shah',
    'priya shah now',
    'ask priya shah now',
  ]);
  expect(possibleNames('waste')).toEqual([]);
});
