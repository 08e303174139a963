import { describe, expect, it } from 'vitest';
import { inputOf, missingFrom, movesOf } from './synonymDraft.ts';

describe('a draft', () => {
  it('becomes an input without empty lines', () => {
    expect(inputOf({ term: ' MTFS ', phrases: ' a b \n\n c ', way: 'one' })).toEqual({
      term: 'MTFS',
      phrases: ['a b', 'c'],
      oneWay: true,
    });
  });
});

it('says what is missing', () => {
  expect(Object.keys(missingFrom({ term: ' ', phrases: '\n', way: '' }))).toEqual(['term', 'phrases', 'way']);
  expect(missingFrom({ term: 'a', phrases: 'b', way: 'one' })).toEqual({});
});

describe('moves', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
      ['same', 'same'],
    ],
    [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      [{ by: 2 }, { by: -1 }, { by: -1 }],
    ],
    [['a'], ['x', 'a'], ['new', { by: -1 }]],
    [[], ['x'], ['new']],
    [['a'], [], []],
  ])('%j then %j', (now, then, expected) => expect(movesOf(now, then)).toEqual(expected));
});
