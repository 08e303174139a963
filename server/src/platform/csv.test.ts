import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const cell = (value: string | number | null) => csvOf([[value]]).slice(1, -2);

it.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-waste', "'-waste"],
  ['@sum(a1)', "'@sum(a1)"],
  [' =cmd|x', "' =cmd|x"],
  ['\t=1', "'\t=1"],
  ['=a,"b"', `"'=a,""b"""`],
  [-3, '-3'],
  [null, ''],
])('%j', (value, expected) => expect(cell(value)).toBe(expected));

it('keeps rows apart and says that it is Unicode', () => {
  expect(csvOf([['a', 1], ['b']])).toBe('\uFEFFa,1\r\nb\r\n');
});
