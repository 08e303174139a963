import { describe, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { nameFacilitator, seeNeeds } from './stewardship.policy.ts';

const person = (role: RoleKind): Viewer => ({
  ...anonymous,
  personId: 'me',
  verified: true,
  roles: [{ role, organisationId: 'lga' }],
});
const well = { lost: false, away: false, unseen: false, personId: 'other' };

describe('communities left alone', () => {
  test.each(Object.keys(RoleKind) as RoleKind[])('as %s', (role) => {
    const staff = role === 'CURATOR' || role === 'ADMINISTRATOR';
    expect(seeNeeds(person(role))).toBe(staff);
    expect(seeNeeds({ ...person(role), verified: false })).toBe(false);
    for (const lacks of ['lost', 'away', 'unseen'])
      expect(nameFacilitator(person(role), { ...well, [lacks]: true })).toBe(staff);
    expect(nameFacilitator(person(role), well)).toBe(false);
    expect(nameFacilitator(person(role), { ...well, lost: true, personId: 'me' })).toBe(false);
  });
  test('by nobody', () => {
    expect(seeNeeds(anonymous)).toBe(false);
    expect(nameFacilitator(anonymous, { ...well, lost: true })).toBe(false);
  });
});
