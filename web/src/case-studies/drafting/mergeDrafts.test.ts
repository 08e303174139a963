import { expect, test } from 'vitest';
import { emptyDraft, type Draft } from './draft.ts';
import { mergeDrafts } from './mergeDrafts.ts';

const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft, title: 'Trade waste', ...changes });
const base = draft({ challenge: 'Old', solution: 'Old' });

test('each side keeps what only it changed', () => {
  const mine = draft({ challenge: 'Mine', solution: 'Old' });
  const theirs = draft({ challenge: 'Old', solution: 'Theirs' });
  expect(mergeDrafts({ base, mine, theirs })).toEqual({
    draft: draft({ challenge: 'Mine', solution: 'Theirs' }),
    taken: ['solution'],
    clashes: [],
  });
});

test('what both changed is for somebody to choose, and mine stays meanwhile', () => {
  const {
    draft: merged,
    clashes,
    taken,
  } = mergeDrafts({
    base,
    mine: draft({ challenge: 'Mine', solution: 'Old' }),
    theirs: draft({ challenge: 'Theirs', solution: 'Old' }),
  });
  expect(clashes).toEqual(['challenge']);
  expect(taken).toEqual([]);
  expect(merged.challenge).toBe('Mine');
});

test('the same change on both sides is no clash', () => {
  const same = draft({ challenge: 'Same', solution: 'Old' });
  expect(mergeDrafts({ base, mine: same, theirs: { ...same, challenge: 'Same ' } })).toMatchObject({
    clashes: [],
    taken: [],
  });
});

test('a save whose answer was lost is recognised as our own', () => {
  const sent = draft({ challenge: 'Sent', solution: 'Old' });
  const mine = draft({ challenge: 'Sent and more', solution: 'Old' });
  const merged = mergeDrafts({ base, sent, mine, theirs: sent });
  expect(merged).toMatchObject({ clashes: [], taken: [] });
  expect(merged.draft.challenge).toBe('Sent and more');
});

test('without a common beginning every difference is for somebody to choose', () => {
  const { clashes } = mergeDrafts({
    base: null,
    mine: draft({ lessons: 'Mine' }),
    theirs: draft({ lessons: 'Theirs' }),
  });
  expect(clashes).toEqual(['lessons']);
});
