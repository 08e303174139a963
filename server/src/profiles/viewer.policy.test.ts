import { expect, test } from 'vitest';
import { abilities } from '../platform/policy.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { viewerPolicies } from './viewer.policy.ts';

const kinds = Object.keys(RoleKind) as RoleKind[];
const person = (...roles: RoleKind[]): Viewer => ({
  ...anonymous,
  personId: 'me',
  verified: true,
  roles: roles.map((role) => ({ role, organisationId: 'here' })),
});
const none = {
  submitCaseStudy: false,
  reviewCaseStudies: false,
  curate: false,
  createCommunity: false,
  administer: false,
};
const holder = { ...none, submitCaseStudy: true, createCommunity: true };

test.each([
  ['nobody', anonymous, none],
  ['a person without a role', person(), none],
  ['an officer', person('OFFICER'), holder],
  ['an elected member', person('ELECTED_MEMBER'), holder],
  ['a curator', person('CURATOR'), { ...holder, reviewCaseStudies: true, curate: true }],
  ['an administrator', person('ADMINISTRATOR'), { ...holder, curate: true, administer: true }],
  ['somebody unverified, whatever their roles', { ...person(...kinds), verified: false }, none],
])('what %s may do anywhere', (_who, viewer, expected) =>
  expect(abilities(viewerPolicies, viewer, undefined)).toEqual(expected),
);
