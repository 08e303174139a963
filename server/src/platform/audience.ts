import sql, { type Sql } from './sql.ts';
import type { Viewer } from './viewer.ts';

/**
 * Who may see a thing is data on the thing: a list of audiences, any one of which suffices.
 * The overlap rule below is written three times, for TypeScript, SQL and the search engine; tests hold them together.
 */
export const audience = {
  public: 'public',
  /** Any signed-in person with a verified address. */
  sector: 'sector',
  membersOf: (communityId: string) => `community:${communityId}`,
  holdersOf: (role: string) => `role:${role}`,
  staffOf: (organisationId: string) => `organisation:${organisationId}`,
  person: (personId: string) => `person:${personId}`,
};

/** Everything a viewer may see, from what was just read about them. */
export const audiencesOf = (viewer: Omit<Viewer, 'audiences'>): string[] => {
  const mine = ['public'];
  if (!viewer.personId) return mine;
  mine.push(audience.person(viewer.personId));
  if (!viewer.verified) return mine;
  mine.push(audience.sector);
  for (const { role, organisationId } of viewer.roles)
    mine.push(audience.holdersOf(role), audience.staffOf(organisationId));
  for (const { communityId } of viewer.memberships) mine.push(audience.membersOf(communityId));
  return [...new Set(mine)];
};

export const maySee = (viewer: Viewer, thing: { audience: string[] }): boolean =>
  viewer.everything || thing.audience.some((each) => viewer.audiences.includes(each));

/** `column` is the SQL of a text[] of audiences. */
export const maySeeSql = (viewer: Viewer, column: Sql): Sql =>
  viewer.everything ? sql`true` : sql`${column} && ${viewer.audiences}::text[]`;

/** A filter of the search engine; null when everything may be seen. */
export const maySeeFilter = (viewer: Viewer): string | null =>
  viewer.everything ? null : `audience IN [${viewer.audiences.map((each) => JSON.stringify(each)).join(', ')}]`;
