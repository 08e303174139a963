import { expect, test } from 'vitest';
import { lookAgain } from './memory.ts';

const ids = (count: number, name = 'id') => Array.from({ length: count }, (_, at) => `${name}${at}`);

test('the first look tells nothing, and remembers all', () =>
  expect(lookAgain(null, ['a', 'b'])).toEqual({ fresh: [], known: ['a', 'b'] }));

test('what was met before is no news, in whatever order it comes; what is new is, wherever it stands', () =>
  expect(lookAgain(['a', 'b', 'c'], ['c', 'new', 'a', 'old but new to me'])).toEqual({
    fresh: ['new', 'old but new to me'],
    known: ['c', 'new', 'a', 'old but new to me', 'b'],
  }));

test('what went away and comes again is no news', () => {
  const { known } = lookAgain(['a', 'b'], ['b']);
  expect(lookAgain(known, ['a', 'b']).fresh).toEqual([]);
});

test('remembers a bounded number, what was met last the longest', () => {
  const { known } = lookAgain(ids(2_000), ids(200, 'new'));
  expect(known).toHaveLength(2_000);
  expect(known.slice(0, 200)).toEqual(ids(200, 'new'));
  expect(known).toContain('id1799');
  expect(known).not.toContain('id1800');
});
