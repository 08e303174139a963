import { expect, test } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { add, arrange, discuss, edit } from './document.policy.ts';

const viewer = (personId: string, facilitator?: boolean, verified = true): Viewer => ({
  ...anonymous,
  personId,
  verified,
  memberships: facilitator === undefined ? [] : [{ communityId: 'c', facilitator }],
});
const nobody = anonymous;
const outsider = viewer('author');
const member = viewer('member', false);
const author = viewer('author', false);
const facilitator = viewer('facilitator', true);
const unconfirmed = viewer('facilitator', true, false);
const all = [nobody, outsider, member, author, facilitator, unconfirmed];

test.each([
  ['MEMBERS', [false, false, true, true, true, false]],
  ['FACILITATORS', [false, false, false, false, true, false]],
] as const)('who adds, where %s do', (adders, expected) => {
  expect(all.map((each) => add(each, { id: 'c', adders }))).toEqual(expected);
});

test.each(['MEMBERS', 'FACILITATORS'] as const)(
  'nobody adds where it is closed, nor where %s do while asked to pause',
  (adders) => {
    expect(all.map((each) => add(each, { id: 'c', adders, closed: true }))).not.toContain(true);
    const paused = { ...member, memberships: [{ communityId: 'c', facilitator: false, silenced: true }] };
    expect(add(paused, { id: 'c', adders })).toBe(false);
    expect(edit(paused, { communityId: 'c', authorId: paused.personId })).toBe(false);
  },
);

test('who arranges', () => {
  expect(all.map((each) => arrange(each, { id: 'c' }))).toEqual([false, false, false, false, true, false]);
});

test.each([
  ['author', [false, false, false, true, true, false]],
  [null, [false, false, false, false, true, false]],
] as const)('who changes what %s added', (authorId, expected) => {
  expect(all.map((each) => edit(each, { communityId: 'c', authorId }))).toEqual(expected);
});

test.each([
  [false, [false, false, true, true, true, false]],
  [true, [false, false, false, false, false, false]],
])('who discusses one, where the community is closed: %s', (closed, expected) => {
  expect(all.map((each) => discuss(each, { communityId: 'c', authorId: 'author', closed }))).toEqual(expected);
});
