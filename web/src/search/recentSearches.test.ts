import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSearches, readRecentSearches, rememberSearch } from './recentSearches.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the latest come first, each once, six at most', () => {
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', ' B ', '  ']) rememberSearch(text);
  expect(readRecentSearches()).toEqual(['B', 'g', 'f', 'e', 'd', 'c']);
});

test('forgetting leaves nothing behind', () => {
  rememberSearch('a');
  forgetSearches();
  expect(readRecentSearches()).toEqual([]);
  expect(kept.size).toBe(0);
});

test('what somebody else wrote there, or a browser that keeps nothing, does no harm', () => {
  for (const odd of ['{', '{"a":1}', '[1, null, "a"]', 'null']) {
    kept.set('recent-searches', odd);
    expect(readRecentSearches()).toEqual(odd.includes('"a"]') ? ['a'] : []);
  }
  vi.stubGlobal('localStorage', undefined);
  rememberSearch('a');
  expect(readRecentSearches()).toEqual([]);
});
