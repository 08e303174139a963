import { expect, it } from 'vitest';
import { begunAt, isOld } from './keptDrafts.ts';

it('knows when a draft was last typed at', () => {
  expect(begunAt('{"body":"So","keptAt":"2026-11-22T10:00:00.000Z"}')).toBe('2026-11-22T10:00:00.000Z');
  for (const odd of [null, '', '{', '{"body":"So"}', '{"keptAt":7}', '{"keptAt":"soon"}'])
    expect(begunAt(odd)).toBeNull();
});

it('keeps it for a quarter of a year', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  expect(isOld('2026-08-25T10:00:00Z', now)).toBe(false);
  expect(isOld('2026-08-23T10:00:00Z', now)).toBe(true);
});
