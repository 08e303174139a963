import { expect, test } from 'vitest';
import { mostPagesSearched, replyHash, replyIn, searchForReply } from './replyAddress.ts';

test('an address points to a reply or to none', () => {
  expect(replyIn(replyHash('a-1'))).toBe('a-1');
  expect(replyIn('#answer')).toBeNull();
  expect(replyIn('#reply-')).toBeNull();
  expect(replyIn('')).toBeNull();
});

test('pages are read on until the reply is found, and not for ever', () => {
  const read = { ids: ['a', 'b'], pages: 1, hasMore: true, busy: false };
  expect(searchForReply(null, read)).toBe('none');
  expect(searchForReply('b', read)).toBe('found');
  expect(searchForReply('c', read)).toBe('next page');
  expect(searchForReply('c', { ...read, busy: true })).toBe('wait');
  expect(searchForReply('c', { ...read, hasMore: false })).toBe('missing');
  expect(searchForReply('c', { ...read, pages: mostPagesSearched })).toBe('missing');
});
