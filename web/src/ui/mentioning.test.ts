import { describe, expect, it } from 'vitest';
import { mentionLink, nameBegun, withPresentNames } from './mentioning.ts';

describe('the name being typed', () => {
  it.each([
    ['@', ''],
    ['Dear @', ''],
    ['Dear @Pri', 'Pri'],
    ['Dear @Priya Sh', 'Priya Sh'],
    ['(@o’B', 'o’B'],
    ['a line\n@Zoë', 'Zoë'],
  ])('%j', (before, beginning) => {
    expect(nameBegun(before)).toEqual({ beginning, start: before.lastIndexOf('@') });
  });
  it.each([['ada@council'], ['Dear @ Priya'], ['nothing'], ['@Priya Shah and then more'], ['@Priya, so']])(
    'is none in %j',
    (before) => expect(nameBegun(before)).toBeNull(),
  );
});

it('is shown as it is now, and links by id', () => {
  const id = '019a0000-0000-7000-8000-00000000000a';
  const words = `Ask ${mentionLink({ id, name: 'A [B] Old' })}, not [@Bo](/people/019a0000-0000-7000-8000-00000000000b).`;
  expect(withPresentNames(words, [{ id, name: 'Ada New' }])).toBe(
    `Ask [@Ada New](/people/${id}), not [@Bo](/people/019a0000-0000-7000-8000-00000000000b).`,
  );
});
