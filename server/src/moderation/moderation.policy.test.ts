import { expect, it } from 'vitest';
import { anonymous } from '../platform/viewer.ts';
import { judge } from './moderation.policy.ts';

const me = { ...anonymous, personId: 'me', verified: true };

it.each([
  ['a facilitator, of what another wrote', { mayFacilitate: true, authorId: 'other' }, true],
  ['a facilitator, of what a former member wrote', { mayFacilitate: true, authorId: null }, true],
  ['a facilitator, of their own', { mayFacilitate: true, authorId: 'me' }, false],
  ['somebody else, of what another wrote', { mayFacilitate: false, authorId: 'other' }, false],
  ['somebody else, of their own', { mayFacilitate: false, authorId: 'me' }, false],
] as const)('judging: %s', (_who, facts, may) => {
  expect(judge(me, facts)).toBe(may);
});
