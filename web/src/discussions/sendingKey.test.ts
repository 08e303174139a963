import { expect, test } from 'vitest';
import { neverSent, sendingKey } from './sendingKey.ts';

const keys = () => {
  let last = 0;
  return () => `key-${++last}`;
};

test('the same text tried again keeps its key, another text takes a new one', () => {
  const fresh = keys();
  const first = sendingKey(neverSent, 'Yes, we did.', fresh);
  expect(sendingKey(first, 'Yes, we did.', fresh)).toEqual({ sent: 'Yes, we did.', key: 'key-1' });
  expect(sendingKey(first, 'Yes, twice.', fresh)).toEqual({ sent: 'Yes, twice.', key: 'key-2' });
});
