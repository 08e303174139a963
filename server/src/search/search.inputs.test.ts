import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { chosenOf } from './search.inputs.ts';

describe('choices', () => {
  it('are the values of each facet, once', () => {
    const filter = { kinds: ['THREAD', 'THREAD'], years: [2024], regions: ["Land's End"], themes: [] } as const;
    expect(chosenOf(filter as unknown as Parameters<typeof chosenOf>[0])).toEqual({
      KIND: ['THREAD'],
      YEAR: ['2024'],
      REGION: ["Land's End"],
    });
  });

  it.each(['x"] OR audience EXISTS', 'back\\slash', 'nul\u0000', '\ud800', '', 'x'.repeat(101)])(
    'cannot be %j',
    (value) => {
      expect(() => chosenOf({ regions: [value] })).toThrow('none of the values');
    },
  );

  it('are at most sixty', () => {
    expect(() => chosenOf({ years: Array.from({ length: 61 }, (_, at) => at) })).toThrow('at most');
  });
});
