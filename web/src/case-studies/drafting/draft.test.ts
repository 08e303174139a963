import { describe, expect, test } from 'vitest';
import { emptyDraft, inputOf, newLine, sameField, sendable, yearlySum, type Draft, type Line } from './draft.ts';

const line = (changes: Partial<Line>): Line => ({ ...newLine('a', new Date('2026-03-03')), ...changes });
const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft, title: 'Trade waste', ...changes });

describe('inputOf', () => {
  test('reads figures as typed and gives each kind its own', () => {
    const lines = [
      line({ figure: '£420k', unit: 'left over' }),
      line({ kind: 'OUTCOME', figure: '1,904', unit: ' skips ', recurrence: 'ONE_OFF' }),
    ];
    expect(inputOf(draft({ impactLines: lines })).impactLines).toEqual([
      expect.objectContaining({ amount: 420_000, value: null, unit: null, recurrence: 'YEARLY', year: 2026 }),
      expect.objectContaining({ amount: null, value: 1904, unit: 'skips', recurrence: 'ONE_OFF' }),
    ]);
  });

  test('an empty figure is nothing, not zero', () => {
    expect(inputOf(draft({ impactLines: [line({})] })).impactLines[0]).toMatchObject({ amount: null, value: null });
  });
});

describe('sameField', () => {
  test('spaces around, the order of a set and the writing of a figure do not count', () => {
    const one = draft({
      title: 'Trade waste ',
      themes: ['a', 'b'],
      impactLines: [line({ figure: '420k', year: '2025' })],
    });
    const other = draft({ themes: ['b', 'a'], impactLines: [line({ key: 'b', figure: '420,000', year: '2025 ' })] });
    for (const field of ['title', 'themes', 'impactLines'] as const) expect(sameField(field, one, other)).toBe(true);
  });

  test('the order of lines does', () => {
    const lines = [line({ figure: '1' }), line({ figure: '2' })];
    expect(sameField('impactLines', draft({ impactLines: lines }), draft({ impactLines: lines.toReversed() }))).toBe(
      false,
    );
  });
});

test('yearlySum leaves out one-off money, outcomes and what cannot be read', () => {
  const lines = [
    line({ figure: '100k' }),
    line({ figure: '50k', kind: 'INCOME' }),
    line({ figure: '7', recurrence: 'ONE_OFF' }),
    line({ figure: '9', kind: 'OUTCOME' }),
    line({ figure: 'lots' }),
  ];
  expect(yearlySum(lines)).toBe(150_000);
});

describe('sendable', () => {
  test('a study without a title is not sent', () => {
    expect(sendable(draft({ title: ' ', challenge: 'Long' }), null)).toEqual({ send: null, held: ['title'] });
  });

  test('a title rubbed out keeps its saved wording on the hub while the rest is saved', () => {
    const { send, held } = sendable(draft({ title: '', challenge: 'Long' }), draft({}));
    expect(held).toEqual(['title']);
    expect(send).toMatchObject({ title: 'Trade waste', challenge: 'Long' });
  });

  test('half-typed figures wait, and what was saved of them stays', () => {
    const saved = draft({ impactLines: [line({ figure: '420k' })] });
    const typing = draft({ impactLines: [line({ figure: '420k' }), line({ year: '20' })], lessons: 'Begin early' });
    const { send, held } = sendable(typing, saved);
    expect(held).toEqual(['impactLines']);
    expect(send).toMatchObject({ lessons: 'Begin early', impactLines: saved.impactLines });
  });

  test('nothing is sent when nothing differs', () => {
    expect(sendable(draft({ title: 'Trade waste ' }), draft({}))).toEqual({ send: null, held: [] });
  });
});
