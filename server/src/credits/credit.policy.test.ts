import { expect, it } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { answer } from './credit.policy.ts';

const ada: Viewer = { ...anonymous, personId: 'ada', verified: true };

it.each([
  ['who said it', ada, true],
  ['who said it, without a confirmed address', { ...ada, verified: false }, false],
  ['somebody else', { ...ada, personId: 'bob' }, false],
  ['a curator', { ...ada, personId: 'cy', roles: [{ role: 'CURATOR', organisationId: 'lga' }] }, false],
  ['nobody', anonymous, false],
] as [string, Viewer, boolean][])('%s answers: %j', (_who, viewer, may) => {
  expect(answer(viewer, { personId: 'ada' })).toBe(may);
});
