import { expect, test } from 'vitest';
import { safeReturn } from './safeReturn.ts';

test.each([
  ['/communities/x?tab=people', '/communities/x?tab=people'],
  [null, '/'],
  ['', '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/sign-in?then=/sign-in', '/'],
])('after signing in from %s one goes to %s', (then, path) => expect(safeReturn(then)).toBe(path));
