import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { readFailure } from './failure.ts';

const refused = (message: string, extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message, extensions }] });

test('a refusal gives its code, its sentence and a sentence for each field', () => {
  expect(
    readFailure(refused('Two answers are wrong.', { code: 'INVALID', fields: { 'input.title': 'Say what it is.' } })),
  ).toEqual({
    code: 'INVALID',
    message: 'Two answers are wrong.',
    fields: { title: 'Say what it is.' },
  });
});

test('faults do not show what broke', () => {
  const { code, message } = readFailure(refused('relation "person" does not exist', { code: 'INTERNAL_SERVER_ERROR' }));
  expect(code).toBe('FAULT');
  expect(message).toMatch(/Something went wrong/);
});

test('no answer is told from a busy hub', () => {
  const networkError = new Error('Failed to fetch');
  expect(readFailure(new CombinedError({ networkError })).code).toBe('OFFLINE');
  expect(readFailure(new CombinedError({ networkError, response: { status: 503 } })).code).toBe('UNAVAILABLE');
  expect(readFailure(new CombinedError({ networkError, response: { status: 429 } })).code).toBe('RATE_LIMITED');
});
