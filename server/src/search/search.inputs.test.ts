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

  it('are spans of whole days and pounds, open where nothing is given', () => {
    expect(chosenOf({ dateFrom: '1970-01-02', dateTo: '1970-02-01', yearlyAmountFrom: 0.5 })).toEqual({
      DAY: { from: 1, to: 31 },
      YEARLY_AMOUNT: { from: 1, to: null },
    });
    expect(chosenOf({ dateTo: '2026-11-22', yearlyAmountTo: 0 })).toEqual({
      DAY: { from: null, to: 20_779 },
      YEARLY_AMOUNT: { from: null, to: 0 },
    });
  });

  it.each([
    [{ dateFrom: '2026-02-01', dateTo: '2026-01-31' }, 'dateTo'],
    [{ yearlyAmountFrom: 10, yearlyAmountTo: 9 }, 'yearlyAmountTo'],
    [{ yearlyAmountFrom: Number.NaN }, 'yearlyAmountFrom'],
    [{ yearlyAmountTo: 1e15 }, 'yearlyAmountTo'],
  ])('cannot be the span %j', (filter, field) => {
    expect(() => chosenOf(filter)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ fields: { [field]: expect.any(String) } }) }),
    );
  });

  it('are at most sixty', () => {
    expect(() => chosenOf({ years: Array.from({ length: 61 }, (_, at) => at) })).toThrow('at most');
  });
});
