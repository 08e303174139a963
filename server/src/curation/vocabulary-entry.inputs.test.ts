import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { checkedEntry, type VocabularyEntryInput } from './vocabulary-entry.inputs.ts';

const entry = (over: Partial<VocabularyEntryInput>) =>
  checkedEntry({ term: 'ABC', phrases: ['any big change'], oneWay: false, ...over });
const refused = (over: Partial<VocabularyEntryInput>) => {
  try {
    entry(over);
    return null;
  } catch (cause) {
    return Object.keys((cause as { extensions: { fields: object } }).extensions.fields);
  }
};

describe('an entry', () => {
  it('is kept trimmed, composed and with single spaces', () => {
    expect(entry({ term: '  Mo\u0302n ', phrases: [' Anglesey   council ', '', '  '] })).toEqual({
      term: 'M\u00f4n',
      phrases: ['Anglesey council'],
      oneWay: false,
    });
  });

  it.each([
    ['no term', { term: ' ' }, ['term']],
    ['marks alone', { term: '&?!' }, ['term']],
    ['a term too long', { term: 'x'.repeat(61) }, ['term']],
    ['a term at the limit', { term: 'x'.repeat(60) }, null],
    ['what cannot be seen', { term: 'AB\u200bC' }, ['term']],
    ['no phrase', { phrases: [] }, ['phrases']],
    ['empty phrases', { phrases: ['', ' '] }, ['phrases']],
    ['a phrase of marks', { phrases: ['---'] }, ['phrases']],
    ['a phrase too long', { phrases: ['x'.repeat(121)] }, ['phrases']],
    ['fifty phrases', { phrases: Array.from({ length: 50 }, (_, at) => `phrase${at}`) }, null],
    ['fifty-one', { phrases: Array.from({ length: 51 }, (_, at) => `phrase${at}`) }, ['phrases']],
    ['a hundred and one words', { phrases: ['a b c d e f g h i j '.repeat(4), 'k '.repeat(59), 'l m'] }, ['phrases']],
    ['the same phrase twice', { phrases: ['Any big change', 'other', 'any  big-change'] }, ['phrases']],
    ['the term as its own phrase', { phrases: ['a phrase', 'abc'] }, ['phrases']],
    ['its own plural', { phrases: ['ABCs'] }, null],
  ])('%s', (_what, over, expected) => expect(refused(over)).toEqual(expected));
});
