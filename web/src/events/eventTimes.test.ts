import { expect, test } from 'vitest';
import { localParts, whenHere, whenWords, zoneWords } from './eventTimes.ts';

const morning = { startsAt: '2026-12-08T10:00:00Z', endsAt: '2026-12-08T11:30:00Z', timeZone: 'Europe/London' };

test('when is said once for a day, and in full over night', () => {
  expect(whenWords(morning)).toBe('Tuesday 8 December 2026, 10:00 to 11:30');
  expect(whenWords({ ...morning, endsAt: '2026-12-09T00:30:00Z' })).toBe(
    'Tuesday 8 December 2026, 10:00 to Wednesday 9 December 2026, 00:30',
  );
});

test('summer is an hour ahead', () => {
  expect(whenWords({ ...morning, startsAt: '2026-07-08T10:00:00Z', endsAt: '2026-07-08T11:00:00Z' })).toBe(
    'Wednesday 8 July 2026, 11:00 to 12:00',
  );
});

test('who reads elsewhere is told when it is there, and nobody else', () => {
  expect(whenHere(morning, 'Europe/London')).toBeNull();
  expect(whenHere(morning, 'Europe/Dublin')).toBeNull();
  expect(whenHere(morning, 'Europe/Paris')).toBe('Tuesday 8 December 2026, 11:00 to 12:30');
});

test('zones have names', () => {
  expect(zoneWords('Europe/London')).toBe('UK time');
  expect(zoneWords('Europe/Paris')).toBe('Central European Time');
});

test('a form shows what clocks there show', () => {
  expect(localParts('2026-07-08T23:30:00Z', 'Europe/London')).toEqual({ day: '2026-07-09', time: '00:30' });
});
