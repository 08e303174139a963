import { expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { KeptDrafts } from './keptDrafts.ts';

const kept = { draft: emptyDraft, base: null, version: null, creation: null, at: '2026-03-03T14:02:00Z' };

test('a full or forbidden store stops nobody', () => {
  const drafts = new KeptDrafts(() => {
    throw new Error('denied');
  }, 'priya');
  expect(drafts.read('new')).toBeNull();
  expect(drafts.keep('new', kept)).toBe(false);
  expect(() => drafts.forget('new')).not.toThrow();
});

test.each(['', '{', '{"form":0}', '{"form":1,"draft":{"title":3}}', '[]'])(
  'what is not a draft is not read: %s',
  (text) => {
    const drafts = new KeptDrafts(() => ({ getItem: () => text, setItem: () => {}, removeItem: () => {} }), 'priya');
    expect(drafts.read('new')).toBeNull();
  },
);
