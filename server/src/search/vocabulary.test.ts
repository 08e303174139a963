import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([
  { term: 'MTFS', phrases: ['medium term financial strategy'], oneWay: false },
  { term: 'CT', phrases: ['council tax'], oneWay: true },
  { term: 'CTR', phrases: ['council tax reduction'], oneWay: false },
  { term: 'TEN', phrases: ['temporary event notice'], oneWay: false },
  { term: 'O&S', phrases: ['overview and scrutiny'], oneWay: false },
  { term: 'S151', phrases: ['chief finance officer'], oneWay: false },
  { term: 'CFO', phrases: ['chief finance officer'], oneWay: false },
  { term: 'HMO', phrases: ['house in multiple occupation'], oneWay: false },
  { term: 'CSC', phrases: ["children's social care"], oneWay: false },
  { term: 'libraries', phrases: ['library service'], oneWay: false },
]);
const aliases = (...texts: string[]) => vocabulary.aliasesOf(texts).sort();

describe('aliases', () => {
  it.each([
    ['Our Medium-Term Financial Strategy', ['MTFS']],
    ['the MTFS gap', ['medium term financial strategy']],
    ['council tax rises', ['CT']],
    ['a CT scan', []],
    ['the CTR scheme', ['CT', 'council tax', 'council tax reduction']],
    ['ten bins', []],
    ['a TEN was served', ['temporary event notice']],
    ['O&S and scrutiny', ['overview and scrutiny']],
    ['Overview and Scrutiny', ['O&S']],
    ['ask the S151', ['CFO', 'chief finance officer']],
    ['HMOs in town', ['house in multiple occupation']],
    ['houses in multiple occupation', ['HMO']],
    ['Children’s social care', ['CSC']],
    ['a library', ['library service']],
    ['medium wave, term of financial strategy', []],
  ])('%s', (text, expected) => expect(aliases(text)).toEqual(expected));

  it('are read over all texts, but not across them', () => {
    expect(aliases('medium term', 'financial strategy')).toEqual([]);
    expect(aliases('a TEN', 'the MTFS')).toEqual(['medium term financial strategy', 'temporary event notice']);
  });
});

describe('equivalents', () => {
  it('ignore capitals and follow one way where there is one', () => {
    expect(vocabulary.equivalentsOf('mtfs gap')).toEqual([['medium', 'term', 'financial', 'strategy']]);
    expect(vocabulary.equivalentsOf('medium term financial strategy')).toEqual([['mtfs']]);
    expect(vocabulary.equivalentsOf('ct')).toEqual([['council', 'tax']]);
    expect(vocabulary.equivalentsOf('council tax')).toEqual([]);
    expect(vocabulary.equivalentsOf('cfo')).toContainEqual(['s151']);
  });
});

describe('for the engine', () => {
  it('gives synonyms from term to phrases, and words with a mark inside', () => {
    expect(vocabulary.synonyms().ct).toEqual(['council tax']);
    expect(vocabulary.synonyms()['council tax']).toBeUndefined();
    expect(vocabulary.dictionary()).toEqual(['O&S', 'o&s']);
  });
});
