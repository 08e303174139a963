import { expect, test } from 'vitest';
import {
  readAllChosen,
  readSort,
  searchPath,
  withChoice,
  withoutChoices,
  withSort,
  withText,
} from './searchAddress.ts';
import { readFilter } from './searchFilter.ts';

const at = (search: string) => new URLSearchParams(search);

test('a choice adds to its group, and starts from the first page', () => {
  const next = withChoice(at('q=waste&kind=THREAD&shown=3'), 'KIND', 'CASE_STUDY', true);
  expect(next.toString()).toBe('q=waste&kind=THREAD&kind=CASE_STUDY');
  expect(withChoice(next, 'KIND', 'THREAD', false).toString()).toBe('q=waste&kind=CASE_STUDY');
});

test('other words keep the choices', () => {
  expect(withText(at('q=a&region=London'), 'b c').toString()).toBe('q=b+c&region=London');
  expect(withText(at('q=a'), '  ').toString()).toBe('');
  expect(searchPath('£ & more')).toBe('/search?q=%C2%A3+%26+more');
});

test('the usual order is not written down', () => {
  expect(withSort(at('q=a&sort=newest'), 'RELEVANCE').toString()).toBe('q=a');
  expect(readSort(at('sort=largest_yearly_amount'))).toBe('LARGEST_YEARLY_AMOUNT');
  expect(readSort(at('sort=toString'))).toBe('RELEVANCE');
});

test('choices are read once each and cleared together', () => {
  const params = at('q=a&theme=x&theme=x&year=2025');
  expect(readAllChosen(params)).toEqual([
    { facet: 'THEME', value: 'x' },
    { facet: 'YEAR', value: '2025' },
  ]);
  expect(withoutChoices(params).toString()).toBe('q=a');
});

test('what the search does not know is not asked of it', () => {
  expect(readFilter(at('kind=BOGUS&kind=PERSON&year=soon&type=COUNTY'))).toEqual({
    kinds: ['PERSON'],
    organisationTypes: ['COUNTY'],
  });
});
