import { describe, expect, it } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import { adopt, type AdoptionFacts, edit, remove } from './adoption.policy.ts';

const viewer = (role: RoleKind, organisationId = 'hull', verified = true): Viewer => ({
  ...anonymous,
  personId: 'ada',
  verified,
  roles: [{ role, organisationId }],
});
const facts: AdoptionFacts = { stage: 'PUBLISHED', tellerIds: ['leeds', 'york'], organisationId: 'hull' };

describe.each([
  ['an officer there', viewer('OFFICER'), [true, true, true]],
  ['an elected member there', viewer('ELECTED_MEMBER'), [true, true, true]],
  ['an officer without a confirmed address', viewer('OFFICER', 'hull', false), [false, false, false]],
  ['an officer elsewhere', viewer('OFFICER', 'leeds'), [false, false, false]],
  ['a curator', viewer('CURATOR', 'lga'), [false, false, true]],
  ['an administrator', viewer('ADMINISTRATOR', 'lga'), [false, false, false]],
  ['nobody', anonymous, [false, false, false]],
] as const)('%s', (_who, who, [adopts, edits, removes]) => {
  it(`${adopts ? 'may' : 'may not'} say that the council takes it up`, () => expect(adopt(who, facts)).toBe(adopts));
  it(`${edits ? 'may' : 'may not'} change that`, () => expect(edit(who, facts)).toBe(edits));
  it(`${removes ? 'may' : 'may not'} take it away`, () => expect(remove(who, facts)).toBe(removes));
});

describe('a study', () => {
  it.each(['leeds', 'york'])('is not taken up by who tells it: %s', (organisationId) => {
    expect(adopt(viewer('OFFICER', organisationId), { ...facts, organisationId })).toBe(false);
  });
  it.each([
    ['DRAFT', false, false],
    ['IN_REVIEW', false, false],
    ['PUBLISHED', true, true],
    ['ARCHIVED', false, true],
  ] as const)('that is %s', (stage, adopts, edits) => {
    expect(adopt(viewer('OFFICER'), { ...facts, stage })).toBe(adopts);
    expect(edit(viewer('OFFICER'), { ...facts, stage })).toBe(edits);
  });
});
