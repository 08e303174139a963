import { expect, test } from 'vitest';
import { optionGroups } from './searchOptions.ts';
import type { Suggestion } from './useSuggestions.ts';

const suggestion = (id: string, kind: 'CASE_STUDY' | 'PERSON') =>
  ({ titleMarked: id, subject: { __typename: 'Thread', id, kind, url: `/${id}` } }) as unknown as Suggestion;

test('the search itself comes first whatever the hub answers, and leads to all results', () => {
  expect(optionGroups(' trade waste ', [], ['earlier'])).toEqual([
    { name: null, options: [{ key: 'search', as: 'search', text: 'trade waste', to: '/search?q=trade+waste' }] },
  ]);
});

test('suggestions stand by kind, in the order in which they came', () => {
  const groups = optionGroups('x', [suggestion('a', 'CASE_STUDY'), suggestion('b', 'PERSON')], []);
  expect(groups.map(({ name, options }) => [name, options.map(({ key }) => key)])).toEqual([
    [null, ['search']],
    ['Case studies', ['a']],
    ['People', ['b']],
  ]);
});

test('before anything is typed there are the recent searches, which can be cleared, or nothing', () => {
  expect(optionGroups('  ', [], [])).toEqual([]);
  const [group] = optionGroups('', [], ['b & b']);
  expect(group!.name).toBe('Recent searches');
  expect(group!.options).toEqual([
    { key: 'recent b & b', as: 'recent', text: 'b & b', to: '/search?q=b+%26+b' },
    { key: 'forget', as: 'forget' },
  ]);
});
