import { describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { administer, endRole, takeRole } from './identity.policy.ts';

const kinds = Object.keys(RoleKind) as RoleKind[];
const person = (...roles: RoleKind[]): Viewer => ({
  ...anonymous,
  personId: 'me',
  verified: true,
  roles: roles.map((role) => ({ role, organisationId: 'here' })),
});
const unverified = (...roles: RoleKind[]): Viewer => ({ ...person(...roles), verified: false });

describe('taking a role', () => {
  const at = (role: RoleKind, emailDomain: string) => ({
    role,
    emailDomain,
    organisationDomains: ['a.gov.uk', 'b.gov.uk'],
  });
  test.each(kinds)('%s, with an address there', (role) =>
    expect(takeRole(person(), at(role, 'b.gov.uk'))).toBe(role === 'OFFICER' || role === 'ELECTED_MEMBER'),
  );
  test('not as a councillor where each is confirmed', () => {
    const facts = { ...at('ELECTED_MEMBER', 'a.gov.uk'), councillorsConfirmed: true };
    expect(takeRole(person(), facts)).toBe(false);
    expect(takeRole(person(), { ...facts, role: 'OFFICER' })).toBe(true);
  });
  test('not with an address elsewhere, below or beside it', () => {
    for (const domain of ['c.gov.uk', 'school.a.gov.uk', 'gov.uk', 'a.gov.uk.example', ''])
      expect(takeRole(person(), at('OFFICER', domain))).toBe(false);
    expect(takeRole(person(), { ...at('OFFICER', ''), organisationDomains: [] })).toBe(false);
  });
  test('not before the address is verified, nor by nobody', () => {
    expect(takeRole(unverified(), at('OFFICER', 'a.gov.uk'))).toBe(false);
    expect(takeRole(anonymous, at('OFFICER', 'a.gov.uk'))).toBe(false);
  });
});

test('a role is ended by its holder or an administrator', () => {
  expect(endRole(person('OFFICER'), { personId: 'me' })).toBe(true);
  expect(endRole(person('OFFICER', 'ELECTED_MEMBER', 'CURATOR'), { personId: 'other' })).toBe(false);
  expect(endRole(person('ADMINISTRATOR'), { personId: 'other' })).toBe(true);
  expect(endRole(unverified('ADMINISTRATOR'), { personId: 'me' })).toBe(false);
  expect(endRole(anonymous, { personId: 'me' })).toBe(false);
});

describe('administering', () => {
  test.each(kinds)('as %s', (role) => {
    expect(administer(person(role), undefined)).toBe(role === 'ADMINISTRATOR');
    expect(administer(unverified(role), undefined)).toBe(false);
  });
  test('by nobody, nor by somebody without a role', () => {
    expect(administer(anonymous, undefined)).toBe(false);
    expect(administer(person(), undefined)).toBe(false);
  });
});
