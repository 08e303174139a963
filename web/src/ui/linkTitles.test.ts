import { expect, it } from 'vitest';
import { ownPath, ownPathsIn } from './linkTitles.ts';

const origin = 'https://hub.example';

it.each([
  ['/communities/waste', '/communities/waste'],
  [`${origin}/case-studies/trade-waste`, '/case-studies/trade-waste'],
  ['https://elsewhere.example/communities/waste', null],
  [`${origin}.elsewhere.example/communities/waste`, null],
  ['//communities/waste', null],
  ['/communities/waste?tab=people', null],
  ['/communities/waste/new', null],
  ['/account', null],
])('%s', (href, path) => expect(ownPath(href, origin)).toBe(path));

it('finds each path once, wherever it stands', () => {
  const texts = [
    `See ${origin}/threads/abc-1.`,
    '<https://hub.example/threads/abc-1> [x](/events/9), /people/7 and /account',
  ];
  expect(ownPathsIn(texts)).toEqual(['/events/9', '/threads/abc-1']);
});
