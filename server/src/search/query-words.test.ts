import { describe, expect, it } from 'vitest';
import { isEmpty, queryWordsOf } from './query-words.ts';

/** What was read, in a line: phrases in quotation marks, what may go on with a star, what is refused with a minus. */
function read(text: string): string {
  const { words, phrases, without, open } = queryWordsOf(text);
  const said = phrases.map((phrase) => `"${phrase.join(' ')}"`);
  const refused = without.map((each) => `-${each.join(' ')}`);
  return [...said, ...words, ...refused].join(' ') + (open ? '*' : '');
}

describe('words of a query', () => {
  it.each([
    ['trade waste inc', 'trade waste inc*'],
    ['What are other councils doing about fly-tipping?', 'other councils fly tipping*'],
    ['waste in', 'waste'],
    ['what', 'what*'],
    ['“value for money” audit', '"value money" audit*'],
    ['audit "value for money"', '"value money" audit'],
    ['"unclosed phrase', 'unclosed phrase*'],
    ["children's homes", 'children homes*'],
    ['-waste +income (O&S)', 'income o&s -waste*'],
    ['waste -"trade waste"', 'waste -trade waste'],
    ['waste -trade', 'waste -trade'],
    ['an IT strategy', 'it strategy*'],
    ['it strategy', 'strategy*'],
    ['Ynys Môn', 'ynys mon*'],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['filter" OR audience = "x', 'filter or audience x*'],
  ])('%j is read as %j', (typed, expected) => expect(read(typed)).toBe(expected));

  it('may be none', () => {
    for (const text of ['', '  ', '"', '?!', '""', '-waste']) expect(isEmpty(queryWordsOf(text))).toBe(true);
  });
});
