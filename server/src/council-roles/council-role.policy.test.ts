import { describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import * as policies from './council-role.policy.ts';

const kinds = Object.keys(RoleKind) as RoleKind[];
const person = (role?: RoleKind, organisationId = 'here'): Viewer => ({
  ...anonymous,
  personId: 'me',
  verified: true,
  roles: role ? [{ role, organisationId }] : [],
});
const named = { organisationId: 'here', named: true, personId: 'other' };
const unnamed = { ...named, named: false };
const own = { ...named, personId: 'me' };

/** contact, sees requests, decides, decides their own, names, removes, keeps roles, keeps their own */
const may = (viewer: Viewer, place: typeof named) => [
  policies.isContact(viewer, place),
  policies.seeRequests(viewer, place),
  policies.decide(viewer, place),
  policies.decide(viewer, { ...place, personId: 'me' }),
  policies.nameContact(viewer, place),
  policies.removeContact(viewer, place),
  policies.keepRoles(viewer, place),
  policies.keepRoleOf(viewer, { ...place, personId: 'me' }),
];
const [yes, no] = [true, false];

describe('roles at a council', () => {
  test.each([
    ['nobody', anonymous, named, [no, no, no, no, no, no, no, no]],
    ['an outsider, named before', person(), named, [no, no, no, no, no, no, no, no]],
    ['an officer', person('OFFICER'), unnamed, [no, no, no, no, no, no, no, no]],
    ['an officer who is named', person('OFFICER'), named, [yes, yes, yes, no, yes, yes, yes, no]],
    ['an officer elsewhere, named before', person('OFFICER', 'there'), named, [no, no, no, no, no, no, no, no]],
    ['a councillor, named before', person('ELECTED_MEMBER'), named, [no, no, no, no, no, no, no, no]],
    ['a curator', person('CURATOR', 'lga'), unnamed, [no, yes, yes, no, yes, yes, no, no]],
    ['an administrator', person('ADMINISTRATOR', 'lga'), unnamed, [no, yes, yes, no, yes, yes, yes, no]],
    [
      'whose address is not confirmed',
      { ...person('OFFICER'), verified: false },
      named,
      [no, no, no, no, no, no, no, no],
    ],
  ] as const)('%s', (_who, viewer, place, answers) => expect(may(viewer, place)).toEqual(answers));

  test('staff are who curates or administers', () => {
    for (const kind of kinds) expect(policies.staff(person(kind))).toBe(kind === 'CURATOR' || kind === 'ADMINISTRATOR');
  });

  test('one gives up being a contact oneself, and names nobody but others', () => {
    expect(policies.removeContact(person(), own)).toBe(true);
    expect(policies.removeContact(anonymous, own)).toBe(false);
    expect(policies.nameContact(person('OFFICER'), own)).toBe(false);
    expect(policies.nameContact(person('CURATOR'), own)).toBe(false);
  });

  test('roles at councils are asked for, with a confirmed address', () => {
    for (const role of kinds) {
      expect(policies.askFor(person(), { role })).toBe(role === 'OFFICER' || role === 'ELECTED_MEMBER');
      expect(policies.askFor({ ...person(), verified: false }, { role })).toBe(false);
    }
    expect(policies.withdraw(person(), { personId: 'me' })).toBe(true);
    expect(policies.withdraw(person('ADMINISTRATOR'), { personId: 'other' })).toBe(false);
    expect(policies.withdraw(anonymous, { personId: 'me' })).toBe(false);
  });
});
