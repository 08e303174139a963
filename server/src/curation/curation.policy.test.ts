import { expect, test } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { curate } from './curation.policy.ts';

const person = (...roles: RoleKind[]): Viewer => ({
  ...anonymous,
  personId: 'me',
  verified: true,
  roles: roles.map((role) => ({ role, organisationId: 'here' })),
});
const everyKind = Object.keys(RoleKind) as RoleKind[];

test.each([
  ['nobody', anonymous, false],
  ['a person without a role', person(), false],
  ['an officer', person('OFFICER'), false],
  ['an elected member', person('ELECTED_MEMBER'), false],
  ['an officer who is a member too', person('OFFICER', 'ELECTED_MEMBER'), false],
  ['a facilitator', { ...person('OFFICER'), memberships: [{ communityId: 'x', facilitator: true }] }, false],
  ['a curator', person('CURATOR'), true],
  ['an administrator', person('ADMINISTRATOR'), true],
  ['somebody unverified, whatever their roles', { ...person(...everyKind), verified: false }, false],
])('%s', (_who, viewer, expected) => expect(curate(viewer, undefined)).toBe(expected));
