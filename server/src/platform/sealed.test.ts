import { expect, test } from 'vitest';
import { seal, unseal } from './sealed.ts';

test('opens with the secret and purpose it was sealed with, and with no other', () => {
  const sealed = seal('one', 'mail', 'Grüße');
  expect(sealed).not.toContain('Grüße');
  expect(unseal('one', 'mail', sealed)).toBe('Grüße');
  expect(() => unseal('two', 'mail', sealed)).toThrow();
  expect(() => unseal('one', 'other', sealed)).toThrow();
});

test('the same text is sealed differently each time, and a change is noticed', () => {
  const sealed = seal('one', 'mail', 'text');
  expect(seal('one', 'mail', 'text')).not.toBe(sealed);
  const bytes = Buffer.from(sealed, 'base64');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => unseal('one', 'mail', bytes.toString('base64'))).toThrow();
});
