import { expect, test } from 'vitest';
import {
  narrowedBy,
  readAllChosen,
  readLikeMine,
  readSort,
  readSpan,
  searchPath,
  withChoice,
  withLikeMine,
  withoutChoices,
  withSort,
  withSpan,
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

test('spans are read where they can be meant, narrow like a choice, and go with the others', () => {
  const params = withSpan(at('q=a&shown=2'), 'DAY', { from: '2025-01-01', to: '' });
  expect(params.toString()).toBe('q=a&from=2025-01-01');
  expect(readSpan(at('from=soon&to=2025-13-45'), 'DAY')).toEqual({ from: '', to: '' });
  expect(readSpan(at('least=50000&most=1e9'), 'YEARLY_AMOUNT')).toEqual({ from: '50000', to: '' });
  expect(narrowedBy(at('q=a&from=2025-01-01&to=2025-02-01&least=5&theme=x'))).toBe(3);
  expect(withoutChoices(at('q=a&from=2025-01-01&most=5&theme=x')).toString()).toBe('q=a');
  expect(withSpan(params, 'DAY', { from: '', to: '' }).toString()).toBe('q=a');
});

test('spans are asked for by their ends, but not backwards', () => {
  expect(readFilter(at('from=2025-01-01&least=50000&population=FROM_100K&population=HUGE&evidence=AUDITED'))).toEqual({
    dateFrom: '2025-01-01',
    yearlyAmountFrom: 50_000,
    populationBands: ['FROM_100K'],
    evidenceGrades: ['AUDITED'],
  });
  expect(readFilter(at('from=2025-02-01&to=2025-01-01&least=9&most=10'))).toEqual({
    yearlyAmountFrom: 9,
    yearlyAmountTo: 10,
  });
});

test('councils like mine are a choice of their own, and belong to the order by relevance', () => {
  expect(readLikeMine(at('q=a'))).toBeNull();
  expect(readLikeMine(at('like=toString'))).toBeNull();
  expect(readLikeMine(withLikeMine(at('q=a'), false))).toBe(false);
  expect(withLikeMine(at('q=a&sort=newest'), true).toString()).toBe('q=a&like=first');
});
