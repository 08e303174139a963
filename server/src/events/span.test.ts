import { expect, it } from 'vitest';
import { movedWith } from './span.ts';

const span = (starts: string, ends: string) => ({ starts, ends });

it('moves others along, by days, at the new time of day', () => {
  const before = span('2026-12-08T10:00', '2026-12-08T11:00');
  const after = span('2026-12-10T14:00', '2026-12-10T15:30');
  expect(movedWith(before, after, before)).toEqual(after);
  expect(movedWith(before, after, span('2027-01-12T10:00', '2027-01-12T11:00'))).toEqual(
    span('2027-01-14T14:00', '2027-01-14T15:30'),
  );
});

it('keeps what lasts over night as long as it is', () => {
  const first = span('2026-12-31T20:00', '2027-01-01T02:00');
  expect(movedWith(first, first, span('2027-02-28T20:00', ''))).toEqual(span('2027-02-28T20:00', '2027-03-01T02:00'));
});
