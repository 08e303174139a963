import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([
  { term: 'MTFS', phrases: ['medium term financial strategy'], oneWay: false },
  { term: 'CT', phrases: ['council tax'], oneWay: true },
  { term: 'TEN', phrases: ['temporary event notice'], oneWay: false },
  { term: 'O&S', phrases: ['overview and scrutiny'], oneWay: false },
  { term: 'S151', phrases: ['chief finance officer'], oneWay: false },
  { term: 'CFO', phrases: ['chief finance officer'], oneWay: false },
  { term: 'HMO', phrases: ['house in multiple occupation'], oneWay: false },
  { term: 'libraries', phrases: ['library service'], oneWay: false },
]);
const said = (...words: string[]) =>
  vocabulary.rewritings(words).map(({ at, length, words: other }) => [at, length, other.join(' ')]);

describe('rewritings', () => {
  it('go both ways, and say for which words they stand', () => {
    expect(said('mtfs', 'gap')).toEqual([[0, 1, 'medium term financial strategy']]);
    expect(said('our', 'medium', 'term', 'financial', 'strategy')).toEqual([[1, 4, 'mtfs']]);
    expect(said('overview', 'scrutiny')).toEqual([[0, 2, 'o&s']]);
    expect(said('o&s')).toEqual([[0, 1, 'overview scrutiny']]);
    expect(said('medium', 'wave', 'term')).toEqual([]);
  });

  it('go one way where there is only one', () => {
    expect(said('ct')).toEqual([[0, 1, 'council tax']]);
    expect(said('council', 'tax')).toEqual([]);
  });

  it('know words in their other forms', () => {
    expect(said('hmos')).toEqual([[0, 1, 'house multiple occupation']]);
    expect(said('houses', 'multiple', 'occupation')).toEqual([[0, 3, 'hmo']]);
    expect(said('library')).toEqual([[0, 1, 'library service']]);
  });

  it('reach what is said for the same', () => {
    expect(said('cfo')).toEqual([
      [0, 1, 'chief finance officer'],
      [0, 1, 's151'],
    ]);
  });

  it('tell acronyms, which count in capitals only, from words', () => {
    const [rewriting] = vocabulary.rewritings(['temporary', 'event', 'notice']);
    expect(rewriting).toMatchObject({ words: ['ten'], capitals: true });
    expect(vocabulary.rewritings(['ten'])[0]).toMatchObject({ capitals: false });
  });
});
