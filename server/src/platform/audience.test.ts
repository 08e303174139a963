import { describe, expect, it } from 'vitest';
import { audience, audiencesOf, maySee, maySeeFilter, maySeeSql } from './audience.ts';
import { anonymous, system, type Viewer } from './viewer.ts';
import sql from './sql.ts';

const member: Omit<Viewer, 'audiences'> = {
  personId: 'p1',
  verified: true,
  roles: [{ role: 'OFFICER', organisationId: 'o1' }],
  memberships: [{ communityId: 'c1', facilitator: false }],
  everything: false,
};

describe('what a viewer may see', () => {
  it('is the public part for somebody unknown', () => {
    expect(audiencesOf(anonymous)).toEqual(['public']);
  });

  it('is no more than that and their own while the address is not verified', () => {
    expect(audiencesOf({ ...member, verified: false })).toEqual(['public', 'person:p1']);
  });

  it('follows roles and memberships', () => {
    expect(audiencesOf(member)).toEqual([
      'public',
      'person:p1',
      'sector',
      'role:OFFICER',
      'organisation:o1',
      'community:c1',
    ]);
  });

  it('overlaps with the audience of the thing, in all three forms', () => {
    const viewer = { ...member, audiences: audiencesOf(member) };
    expect(maySee(viewer, { audience: [audience.membersOf('c1')] })).toBe(true);
    expect(maySee(viewer, { audience: [audience.membersOf('c2')] })).toBe(false);
    expect(maySeeSql(viewer, sql`t.audience`).numbered().values).toEqual([viewer.audiences]);
    expect(maySeeFilter(viewer)).toContain('"community:c1"');
  });

  it('is everything for the system, which says so', () => {
    expect(maySee(system, { audience: [] })).toBe(true);
    expect(maySeeFilter(system)).toBeNull();
    expect(maySee({ ...system, everything: false }, { audience: ['public'] })).toBe(false);
  });
});
