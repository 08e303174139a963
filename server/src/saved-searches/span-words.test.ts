import { expect, test } from 'vitest';
import { spanWords } from './span-words.ts';

test.each([
  [{}, []],
  [{ dateFrom: '2025-03-01' }, ['since 1 March 2025']],
  [{ dateTo: '2025-03-01' }, ['until 1 March 2025']],
  [{ dateFrom: '2025-03-01', dateTo: '2025-04-30' }, ['1 March 2025 to 30 April 2025']],
  [{ yearlyAmountFrom: 10_000 }, ['at least £10,000 a year']],
  [{ yearlyAmountTo: 2_500_000, kinds: ['CASE_STUDY'] }, ['at most £2,500,000 a year']],
  [{ dateFrom: '2025-03-01', yearlyAmountFrom: 0 }, ['since 1 March 2025', 'at least £0 a year']],
])('%j', (filter, words) => expect(spanWords(filter)).toEqual(words));
