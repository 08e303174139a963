import { expect, test } from 'vitest';
import { firstWords } from './firstWords.ts';

test('marks of Markdown fall away, words stay', () => {
  expect(firstWords('## Prices\n\nSee the **shared** [sheet](https://example.org/x): _net_ of `VAT`.')).toBe(
    'Prices See the shared sheet: net of VAT.',
  );
  expect(firstWords('- one row\n- two rows\n\n> quoted\n\n1. first')).toBe('one row two rows quoted first');
  expect(firstWords('Use snake_case_names and 2 * 3 * 4')).toBe('Use snake_case_names and 2 * 3 * 4');
});

test('it is cut between words and says so', () => {
  expect(firstWords('one two three four', 9)).toBe('one two…');
  expect(firstWords('one two, three', 8)).toBe('one two…');
  expect(firstWords('abcdefghijkl', 5)).toBe('abcde…');
  expect(firstWords('short')).toBe('short');
});
