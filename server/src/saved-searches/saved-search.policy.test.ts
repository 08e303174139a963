import { expect, test } from 'vitest';
import { anonymous, system, type Viewer } from '../platform/viewer.ts';
import { keep, save } from './saved-search.policy.ts';

const person: Viewer = { ...anonymous, personId: 'me', verified: true };
const unverified: Viewer = { ...person, verified: false };
const administrator: Viewer = { ...person, personId: 'them', roles: [{ role: 'ADMINISTRATOR', organisationId: 'x' }] };

test.each([
  ['anybody', anonymous, false, false],
  ['a person', person, true, true],
  ['a person whose address is not confirmed', unverified, false, true],
  ['an administrator', administrator, true, false],
  ['the worker', system, false, false],
])('%s', (_who, viewer, maySave, mayKeepMine) => {
  expect(save(viewer)).toBe(maySave);
  expect(keep(viewer, { personId: 'me' })).toBe(mayKeepMine);
});
