import { expect, it } from 'vitest';
import { behind, type Standing } from './standing.ts';

const shown: Standing = { version: 1, locked: false, replyCount: 2, lastActivityAt: '2026-11-22T20:00:00.000Z' };

it.each<[Partial<Standing>, boolean]>([
  [{}, false],
  [{ acceptedReply: null }, false],
  [{ version: 2 }, true],
  [{ locked: true }, true],
  [{ replyCount: 1 }, true],
  [{ lastActivityAt: '2026-11-22T20:00:01.000Z' }, true],
  [{ acceptedReply: { id: 'one' } }, true],
])('after %o what is shown is behind: %s', (change, expected) => {
  expect(behind(shown, { ...shown, ...change })).toBe(expected);
});
