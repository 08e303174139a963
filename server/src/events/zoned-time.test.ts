import { describe, expect, it } from 'vitest';
import { isLocalTime, isTimeZone, localTimeOf, momentOf } from './zoned-time.ts';

const london = (local: string) => momentOf(local, 'Europe/London').toISOString();

describe('a time as people write it', () => {
  it.each([
    ['2026-01-15T10:00', '2026-01-15T10:00:00.000Z', 'winter'],
    ['2026-07-15T10:00', '2026-07-15T09:00:00.000Z', 'summer'],
    ['2026-03-29T00:59', '2026-03-29T00:59:00.000Z', 'the last minute of winter'],
    ['2026-03-29T01:30', '2026-03-29T01:30:00.000Z', 'which clocks skip: 02:30'],
    ['2026-03-29T02:00', '2026-03-29T01:00:00.000Z', 'the first minute of summer'],
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z', 'which clocks show twice: the first'],
    ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z', 'after the clocks went back'],
  ])('%s in London is %s (%s)', (local, moment) => expect(london(local)).toBe(moment));

  it('knows other zones', () => {
    expect(momentOf('2026-06-01T09:00', 'America/New_York').toISOString()).toBe('2026-06-01T13:00:00.000Z');
    expect(momentOf('2026-06-01T09:00', 'Asia/Kathmandu').toISOString()).toBe('2026-06-01T03:15:00.000Z');
    expect(momentOf('2026-06-01T09:00', 'UTC').toISOString()).toBe('2026-06-01T09:00:00.000Z');
  });

  it.each(['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'])(
    'is shown at the moment that it means, in %s',
    (zone) => {
      // An odd step meets all times of day, and each change of the clocks at some distance.
      for (let at = Date.UTC(2000, 0); at < Date.UTC(2040, 0); at += 1_999 * 60_000) {
        const local = localTimeOf(new Date(at), zone);
        expect(localTimeOf(momentOf(local, zone), zone)).toBe(local);
      }
    },
  );
});

it.each([
  ['Europe/London', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Atlantis', false],
  ["'; drop", false],
  ['', false],
])('%s is a time zone: %s', (name, is) => expect(isTimeZone(name)).toBe(is));

it.each([
  ['2026-02-28T10:00', true],
  ['2026-02-29T10:00', false],
  ['2026-02-28T24:00', false],
  ['2026-02-28', false],
  ['tomorrow', false],
])('%s is a day and time: %s', (text, is) => expect(isLocalTime(text)).toBe(is));
