import { describe, expect, it } from 'vitest';
import { asText, isEmpty, queryWordsOf } from './query-words.ts';

describe('words of a query', () => {
  it.each([
    ['trade waste inc', 'trade waste inc'],
    ['What are other councils doing about fly-tipping?', 'other councils fly tipping'],
    ['waste in', 'waste '],
    ['what', 'what'],
    ['“value for money” audit', '"value for money" audit'],
    ['"unclosed phrase', 'unclosed phrase'],
    ["children's homes", 'children homes'],
    ['-waste +income (O&S)', 'waste income o&s'],
    ['Ynys Môn', 'ynys mon'],
    ['one two three four five six seven eight nine ten eleven', 'one two three four five six seven eight nine ten '],
    ['filter" OR audience = "x', '"or audience" filter x'],
  ])('%j is asked as %j', (typed, asked) => expect(asText(queryWordsOf(typed))).toBe(asked));

  it('may be none', () => {
    for (const text of ['', '  ', '"', '?!', '""']) expect(isEmpty(queryWordsOf(text))).toBe(true);
  });
});
