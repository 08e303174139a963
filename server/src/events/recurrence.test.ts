import { describe, expect, it } from 'vitest';
import { occurrencesOf } from './recurrence.ts';
import { momentOf } from './zoned-time.ts';

const days = (first: string, repeat: Parameters<typeof occurrencesOf>[1]) =>
  occurrencesOf(`${first}T10:00`, repeat).map((each) => each.slice(0, 10));

describe('what recurs', () => {
  it('each week, through the change of the clocks at the same time of day', () => {
    const all = occurrencesOf('2026-10-18T10:00', { every: 'WEEKLY', count: 3 });
    expect(all).toEqual(['2026-10-18T10:00', '2026-10-25T10:00', '2026-11-01T10:00']);
    expect(all.map((each) => momentOf(each, 'Europe/London').toISOString().slice(11, 16))).toEqual([
      '09:00',
      '10:00',
      '10:00',
    ]);
  });

  it('each second week until a day, that day included', () => {
    expect(days('2026-12-20', { every: 'FORTNIGHTLY', until: '2027-01-17' })).toEqual([
      '2026-12-20',
      '2027-01-03',
      '2027-01-17',
    ]);
  });

  it('each month by date, without the months that lack it', () => {
    expect(days('2027-12-31', { every: 'MONTHLY_BY_DATE', count: 4 })).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-03-31',
      '2028-05-31',
    ]);
    expect(days('2027-01-29', { every: 'MONTHLY_BY_DATE', count: 3 })[1]).toBe('2027-03-29');
    expect(days('2028-01-29', { every: 'MONTHLY_BY_DATE', count: 3 })[1]).toBe('2028-02-29');
  });

  it('each month by weekday: the second Tuesday', () => {
    expect(days('2026-12-08', { every: 'MONTHLY_BY_WEEKDAY', count: 3 })).toEqual([
      '2026-12-08',
      '2027-01-12',
      '2027-02-09',
    ]);
  });

  it('the last Friday, where it began as the fifth', () => {
    expect(days('2027-01-29', { every: 'MONTHLY_BY_WEEKDAY', count: 4 })).toEqual([
      '2027-01-29',
      '2027-02-26',
      '2027-03-26',
      '2027-04-30',
    ]);
  });

  it.each([
    [{ every: 'WEEKLY', count: 61 }],
    [{ every: 'WEEKLY', count: 1 }],
    [{ every: 'WEEKLY' }],
    [{ every: 'WEEKLY', count: 2, until: '2027-01-01' }],
    [{ every: 'WEEKLY', until: '2026-10-20' }],
    [{ every: 'WEEKLY', until: '2099-01-01' }],
  ] as const)('is bounded and said once: %j', (repeat) => {
    expect(() => occurrencesOf('2026-10-18T10:00', repeat)).toThrow();
  });
});
