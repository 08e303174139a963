import { expect, test } from 'vitest';
import { anonymous, system, type Viewer } from '../platform/viewer.ts';
import { follow } from './following.policy.ts';

const person: Viewer = { ...anonymous, personId: 'me', verified: true };

test.each([
  ['anybody', anonymous, false, false, false],
  ['a person', person, true, false, true],
  ['a person whose address is not confirmed', { ...person, verified: false }, false, false, false],
  ['the worker', system, false, false, false],
])('%s', (_who, viewer, thread, outside, inside) => {
  expect(follow(viewer, { kind: 'THREAD', inside: false })).toBe(thread);
  expect(follow(viewer, { kind: 'COMMUNITY', inside: false })).toBe(outside);
  expect(follow(viewer, { kind: 'COMMUNITY', inside: true })).toBe(inside);
});
