import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft } from './draft.ts';
import { DraftSession } from './DraftSession.ts';
import { KeptDrafts } from './keptDrafts.ts';
import { openDrafts } from './openDrafts.ts';

const store = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
const makeSession = () =>
  new DraftSession(
    {
      save: async () => ({ study: { id: 's1', slug: 'trade-waste', version: 1 } }),
      read: async () => null,
      kept: new KeptDrafts(() => store, 'priya'),
      now: () => new Date('2026-03-03T14:02:00Z'),
      newKey: () => 'key',
    },
    null,
    emptyDraft,
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a new draft is found at its own address once it is saved, and "new" begins another', async () => {
  const leave = openDrafts.open('priya', null, makeSession);
  const session = openDrafts.at('priya', null)!;
  session.change({ title: 'Trade waste' });
  await session.flush();
  expect(openDrafts.at('priya', 'trade-waste')).toBe(session);
  expect(openDrafts.at('somebody-else', 'trade-waste')).toBeNull();

  leave();
  const leaveOwn = openDrafts.open('priya', 'trade-waste', makeSession);
  expect(openDrafts.at('priya', 'trade-waste')).toBe(session);
  expect(openDrafts.at('priya', null)).toBeNull();

  leaveOwn();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(openDrafts.at('priya', 'trade-waste')).toBeNull();
});

test('a page that is mounted twice goes on with the same draft', () => {
  openDrafts.open('priya', null, makeSession)();
  const first = openDrafts.at('priya', null);
  const leave = openDrafts.open('priya', null, makeSession);
  expect(openDrafts.at('priya', null)).toBe(first);
  leave();
});
