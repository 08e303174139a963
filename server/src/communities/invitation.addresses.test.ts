import { expect, test } from 'vitest';
import { checkedAddresses, mostAtOnce } from './invitation.addresses.ts';

test('takes each address once, in lower case, without the empty lines between', () => {
  expect(checkedAddresses([' Ann@Council.example ', '', 'bob@council.example', 'ANN@council.example'])).toEqual([
    'ann@council.example',
    'bob@council.example',
  ]);
});

test.each([
  [[], 'Enter at least one e-mail address.'],
  [['', '  '], 'Enter at least one e-mail address.'],
  [['ann@council.example', 'bob'], 'line 2 (“bob”)'],
  [['a b@council.example', '', 'x@y'], 'line 1 (“a b@council.example”) and line 3 (“x@y”)'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'line 5 (“e”) and 2 more'],
  [['ann@council.example\r\nBcc: x@y.example'], 'line 1'],
  [[`${'x'.repeat(300)}@council.example`], `line 1 (“${'x'.repeat(60)}”)`],
  [Array.from({ length: mostAtOnce + 1 }, (_, at) => `p${at}@council.example`), `these are ${mostAtOnce + 1}`],
])('refuses %j', (lines, words) => {
  expect(() => checkedAddresses(lines as string[])).toThrow(words as string);
});
