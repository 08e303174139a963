import { expect, it } from 'vitest';
import { anonymous } from '../platform/viewer.ts';
import { lift, sanction } from './sanction.policy.ts';

const me = { ...anonymous, personId: 'me', verified: true };

it.each([
  ['a facilitator, of a member', { mayFacilitate: true, personId: 'other', facilitates: false }, true, true],
  ['of another facilitator', { mayFacilitate: true, personId: 'other', facilitates: true }, false, true],
  ['of themselves', { mayFacilitate: true, personId: 'me', facilitates: true }, false, false],
  ['who facilitates no more, of themselves', { mayFacilitate: true, personId: 'me', facilitates: false }, false, false],
  ['a member, of a member', { mayFacilitate: false, personId: 'other', facilitates: false }, false, false],
] as const)('%s', (_who, facts, maySanction, mayLift) => {
  expect([sanction(me, facts), lift(me, facts)]).toEqual([maySanction, mayLift]);
});
