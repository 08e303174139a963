import { expect, test } from 'vitest';
import { jobWords, lossWords } from './jobWords.ts';

test.each([
  [{ task: 'mail', recipient: 'jo@council.gov.uk' }, 'Mail to jo@council.gov.uk', /not sent/],
  [{ task: 'mail', recipient: null }, 'A mail', /not sent/],
  [
    { task: 'deliver', kind: 'CASE_STUDY', verb: 'review-started' },
    'A change to a case study (review started)',
    /Search/,
  ],
  [{ task: 'tidy-up' }, 'The job “tidy up”', /not done/],
] as const)('%o', (job, words, loss) => {
  expect(jobWords(job)).toBe(words);
  expect(lossWords(job)).toMatch(loss);
});
