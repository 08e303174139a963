import { expect, test } from 'vitest';
import { draftOf, inputOf, missingFrom, noEvent, noRepeat, repeatOf } from './eventDraft.ts';

const stored = {
  title: 'Budget surgery',
  description: '',
  startsAt: '2026-07-08T09:00:00Z',
  endsAt: '2026-07-08T10:30:00Z',
  timeZone: 'Europe/London',
  linkForBooked: false,
  capacity: null,
  materials: '',
};

test('what is stored is what is sent when nothing is changed', () => {
  expect(inputOf(draftOf(stored))).toMatchObject({
    starts: '2026-07-08T10:00',
    ends: '2026-07-08T11:30',
    capacity: null,
  });
  const overnight = { ...stored, endsAt: '2026-07-09T01:00:00Z', capacity: 12 };
  expect(inputOf(draftOf(overnight))).toMatchObject({ ends: '2026-07-09T02:00', capacity: 12 });
});

test('what is missing is named', () => {
  expect(Object.keys(missingFrom(noEvent))).toEqual(['title', 'starts', 'ends']);
  expect(missingFrom({ ...draftOf(stored), capacity: 'many' })).toHaveProperty('capacity');
  expect(missingFrom({ ...draftOf(stored), capacity: '40' })).toEqual({});
});

test('it repeats so often, or until a day', () => {
  expect(repeatOf(noRepeat)).toBeNull();
  expect(repeatOf({ ...noRepeat, every: 'WEEKLY' })).toEqual({ every: 'WEEKLY', count: 6 });
  expect(repeatOf({ ...noRepeat, every: 'WEEKLY', ends: 'until', until: '2027-01-01' })).toEqual({
    every: 'WEEKLY',
    until: '2027-01-01',
  });
});
