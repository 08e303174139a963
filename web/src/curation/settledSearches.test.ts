import { expect, it } from 'vitest';
import { SettledSearches } from './settledSearches.ts';

it('counts a search and what is first opened of it once in half an hour', () => {
  let now = 0;
  const settled = new SettledSearches(() => now);
  expect([settled.begin('Bins'), settled.begin(' bins '), settled.begin('gulls')]).toEqual([true, false, true]);
  expect([settled.open('bins'), settled.open('bins'), settled.open('gulls')]).toEqual([true, false, true]);
  now = 31 * 60_000;
  expect([settled.open('bins'), settled.begin('bins'), settled.begin('bins'), settled.open('bins')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
