import { describe, expect, test } from 'vitest';
import { nextRun } from './schedule.ts';

const onTheHour = '00000000-0000-7000-8000-000000000000';
const next = (frequency: 'DAILY' | 'WEEKLY', after: string, id = onTheHour) =>
  nextRun(frequency, new Date(after), id)?.toISOString();

describe('daily, at seven in London', () => {
  test.each([
    ['in winter', '2026-11-22T12:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['in summer', '2026-07-01T12:00:00Z', '2026-07-02T06:00:00.000Z'],
    ['later the same day', '2026-11-22T06:59:00Z', '2026-11-22T07:00:00.000Z'],
    ['not twice on one day', '2026-11-22T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['over the night that loses an hour', '2026-03-28T08:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['over the night that gains one', '2026-10-24T08:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['late in the evening, when London has the next day already', '2026-07-01T23:30:00Z', '2026-07-02T06:00:00.000Z'],
    ['over the end of a year', '2026-12-31T09:00:00Z', '2027-01-01T07:00:00.000Z'],
  ])('%s', (_when, after, expected) => expect(next('DAILY', after)).toBe(expected));

  test('each at a minute of their own, within half an hour', () => {
    const minutes = Array.from({ length: 300 }, () => {
      const time = nextRun('DAILY', new Date('2026-11-22T12:00:00Z'), crypto.randomUUID())!;
      return (time.getTime() - Date.UTC(2026, 10, 23, 7)) / 60_000;
    });
    expect(Math.min(...minutes)).toBe(0);
    expect(Math.max(...minutes)).toBe(29);
  });
});

test.each([
  ['from a Sunday', '2026-11-22T12:00:00Z', '2026-11-23T07:00:00.000Z'],
  ['early on Monday', '2026-11-23T05:00:00Z', '2026-11-23T07:00:00.000Z'],
  ['later on Monday', '2026-11-23T09:00:00Z', '2026-11-30T07:00:00.000Z'],
  ['in the week when clocks change', '2026-03-23T09:00:00Z', '2026-03-30T06:00:00.000Z'],
])('weekly, on Monday: %s', (_when, after, expected) => expect(next('WEEKLY', after)).toBe(expected));

test('never without alerts', () => expect(nextRun('NONE', new Date(), onTheHour)).toBeNull());
