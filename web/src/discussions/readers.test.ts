import { expect, test } from 'vitest';
import { readerWords } from './readers.ts';

test('what is written is for members, unless the place is open to everybody signed in', () => {
  expect(readerWords({ title: 'Treasurers', visibility: 'OPEN' })).toBe('Anyone signed in');
  expect(readerWords({ title: 'Treasurers', visibility: 'ON_REQUEST' })).toBe('Members of Treasurers');
  expect(readerWords({ title: 'Leaders', visibility: 'HIDDEN' })).toBe('Members of Leaders');
  expect(readerWords({ title: 'Aldermoor: bins' })).toBe('Anyone signed in');
});
