import { expect, it } from 'vitest';
import { placesOfStems } from './places-of-stems.ts';

it('gives each stem its places and their weights, one part after the other', () => {
  const parts = [
    { stems: 'trade wast trade', weight: 'A' as const },
    { stems: 'wast 12e5ab', weight: 'D' as const },
  ];
  expect(placesOfStems(parts)).toBe(`'trade':1A,3A 'wast':2A,4D '12e5ab':5D`);
});

it('stays within what a tsvector takes', () => {
  const stems = [...Array.from({ length: 20_000 }, () => 'a'), 'b', 'c'.repeat(3_000)].join(' ');
  const [often = '', last] = placesOfStems([{ stems, weight: 'A' }]).split(' ');
  expect(often.split(',')).toHaveLength(255);
  expect(last).toBe(`'b':16383A`);
});
