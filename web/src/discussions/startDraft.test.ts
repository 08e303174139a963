import { expect, it } from 'vitest';
import { emptyStart, startInput } from './startDraft.ts';

const now = new Date('2026-11-22T12:00:00Z');
const input = (draft: Partial<typeof emptyStart>, unnamed = true) =>
  startInput({ ...emptyStart, title: 'T', body: 'B', ...draft }, 'c1', unnamed, now);

it('sends what its form asks for, and no more', () => {
  const words = { aboutId: 'c1', title: 'T', body: 'B' };
  expect(input({ options: 'A\nB', withoutReplies: true })).toEqual({ ...words, form: 'QUESTION' });
  expect(input({ form: 'POLL', options: ' A \n\nB\n', days: '3' })).toEqual({
    ...words,
    form: 'POLL',
    poll: { options: [' A ', 'B'], multiple: false, closesAt: '2026-11-25T17:00:00.000Z' },
  });
  expect(input({ form: 'POLL', days: '' }).poll?.closesAt).toBeNull();
  expect(input({ form: 'ANNOUNCEMENT', withoutReplies: true, anonymous: true })).toEqual({
    ...words,
    form: 'ANNOUNCEMENT',
    withoutReplies: true,
  });
});

it('leaves out the name only where that is allowed', () => {
  expect(input({ anonymous: true })).toMatchObject({ anonymous: true });
  expect(input({ anonymous: true }, false)).not.toHaveProperty('anonymous');
});
