import { describe, expect, it } from 'vitest';
import { abilities } from '../platform/policy.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { communityPolicies, create } from './community.policy.ts';
import type { CommunityVisibility } from './community.ts';
import type { MembershipStatus } from './membership.ts';

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

const viewers: Record<string, { viewer: Viewer; own?: MembershipStatus }> = {
  anonymous: { viewer: anonymous },
  unverified: { viewer: { ...inside(true), verified: false } },
  outsider: { viewer: verified },
  'facilitator of another': { viewer: inside(true, 'c2') },
  curator: { viewer: holding('CURATOR') },
  administrator: { viewer: holding('ADMINISTRATOR') },
  requested: { viewer: verified, own: 'REQUESTED' },
  resting: { viewer: holding('OFFICER'), own: 'ACTIVE' },
  councillor: { viewer: holding('ELECTED_MEMBER') },
  member: { viewer: inside(false), own: 'ACTIVE' },
  facilitator: { viewer: inside(true), own: 'ACTIVE' },
};

const outside = 'outsider, facilitator of another, curator, administrator, councillor';
/** Who may, by visibility; everybody else may not. */
const allowed: Record<CommunityVisibility, Record<keyof typeof communityPolicies, string>> = {
  OPEN: {
    read: `${outside}, resting, requested, member, facilitator`,
    join: `${outside}, resting, requested`,
    askToJoin: '',
    leave: 'resting, requested, member, facilitator',
    startThread: 'member, facilitator',
    facilitate: 'facilitator',
  },
  ON_REQUEST: {
    read: 'member, facilitator',
    join: '',
    askToJoin: outside,
    leave: 'resting, requested, member, facilitator',
    startThread: 'member, facilitator',
    facilitate: 'facilitator',
  },
  HIDDEN: {
    read: 'member, facilitator',
    join: '',
    askToJoin: '',
    leave: 'resting, requested, member, facilitator',
    startThread: 'member, facilitator',
    facilitate: 'facilitator',
  },
};

describe.each(Object.entries(allowed))('%s', (visibility, table) => {
  it.each(Object.entries(viewers))('%s', (name, { viewer, own = null }) => {
    const facts = { id, visibility: visibility as CommunityVisibility, own };
    const expected = Object.fromEntries(
      Object.entries(table).map(([ability, names]) => [ability, names.split(', ').includes(name)]),
    );
    expect(abilities(communityPolicies, viewer, facts)).toEqual(expected);
  });
});

/** Where a role is asked for, whoever lacks it has no membership that counts: see viewer-of.ts. */
it('asks for a role of those who are not in it', () => {
  const may = (ability: keyof typeof communityPolicies, visibility: CommunityVisibility) =>
    Object.entries(viewers)
      .filter(([name]) => !['member', 'facilitator'].includes(name))
      .filter(([, { viewer, own = null }]) =>
        communityPolicies[ability](viewer, { id, visibility, requiredRole: 'ELECTED_MEMBER', own }),
      )
      .map(([name]) => name);
  expect(may('read', 'OPEN')).toEqual(['councillor']);
  expect(may('join', 'OPEN')).toEqual(['councillor']);
  expect(may('askToJoin', 'ON_REQUEST')).toEqual(['councillor']);
  expect([...may('read', 'ON_REQUEST'), ...may('read', 'HIDDEN'), ...may('join', 'HIDDEN')]).toEqual([]);
  expect(may('leave', 'OPEN')).toEqual(['requested', 'resting']);
});

it('is founded by anyone verified with a role', () => {
  const may = Object.entries(viewers).filter(([, { viewer }]) => create(viewer));
  expect(may.map(([name]) => name)).toEqual([
    'facilitator of another',
    'curator',
    'administrator',
    'resting',
    'councillor',
    'member',
    'facilitator',
  ]);
});
