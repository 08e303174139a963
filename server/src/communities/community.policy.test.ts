import { describe, expect, it } from 'vitest';
import { abilities } from '../platform/policy.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { communityPolicies, create } from './community.policy.ts';
import type { CommunityVisibility } from './community.ts';

const id = 'c1';
const verified: Viewer = { ...anonymous, personId: 'p1', verified: true };
const holding = (role: Viewer['roles'][number]['role']): Viewer => ({
  ...verified,
  roles: [{ role, organisationId: 'o1' }],
});
const inside = (facilitator: boolean, communityId = id): Viewer => ({
  ...holding('OFFICER'),
  memberships: [{ communityId, facilitator }],
});

const viewers: Record<string, { viewer: Viewer; requested?: boolean }> = {
  anonymous: { viewer: anonymous },
  unverified: { viewer: { ...inside(true), verified: false } },
  outsider: { viewer: verified },
  'facilitator of another': { viewer: inside(true, 'c2') },
  curator: { viewer: holding('CURATOR') },
  administrator: { viewer: holding('ADMINISTRATOR') },
  requested: { viewer: verified, requested: true },
  member: { viewer: inside(false) },
  facilitator: { viewer: inside(true) },
};

const outside = 'outsider, facilitator of another, curator, administrator';
/** Who may, by visibility; everybody else may not. */
const allowed: Record<CommunityVisibility, Record<keyof typeof communityPolicies, string>> = {
  OPEN: {
    read: `${outside}, requested, member, facilitator`,
    join: `${outside}, requested`,
    askToJoin: '',
    leave: 'requested, member, facilitator',
    startThread: 'member, facilitator',
    facilitate: 'facilitator',
  },
  ON_REQUEST: {
    read: 'member, facilitator',
    join: '',
    askToJoin: outside,
    leave: 'requested, member, facilitator',
    startThread: 'member, facilitator',
    facilitate: 'facilitator',
  },
  HIDDEN: {
    read: 'member, facilitator',
    join: '',
    askToJoin: '',
    leave: 'requested, member, facilitator',
    startThread: 'member, facilitator',
    facilitate: 'facilitator',
  },
};

describe.each(Object.entries(allowed))('%s', (visibility, table) => {
  it.each(Object.entries(viewers))('%s', (name, { viewer, requested = false }) => {
    const facts = { id, visibility: visibility as CommunityVisibility, requested };
    const expected = Object.fromEntries(
      Object.entries(table).map(([ability, names]) => [ability, names.split(', ').includes(name)]),
    );
    expect(abilities(communityPolicies, viewer, facts)).toEqual(expected);
  });
});

it('is founded by anyone verified with a role', () => {
  const may = Object.entries(viewers).filter(([, { viewer }]) => create(viewer));
  expect(may.map(([name]) => name)).toEqual([
    'facilitator of another',
    'curator',
    'administrator',
    'member',
    'facilitator',
  ]);
});
