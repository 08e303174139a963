import type { EntityManager } from '@mikro-orm/postgresql';
import { holdsRole } from '../identity/person.shape.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import type { Community } from './community.ts';

const words: Partial<Record<RoleKind, string>> = { OFFICER: 'officers', ELECTED_MEMBER: 'councillors' };

/** Roles are verified when they are taken: by the council's e-mail domain, or by an administrator who gives them. */
export const checkedRequirement = (role: RoleKind | null | undefined): RoleKind | null => {
  if (role && !words[role]) throw new Invalid({ requiredRole: 'Only officers or councillors can be asked for.' });
  return role ?? null;
};

/** For whom a community is, in a sentence for those who are not. */
export const onlyFor = ({ requiredRole }: Pick<Community, 'requiredRole'>): string =>
  `This community is for ${words[requiredRole!]} alone: a role that is verified, and held at present, lets you in.`;

/** Whether a membership counts at this moment: in a community that asks for a role, only while its member holds it. */
export const membershipCounts = (membership: Sql, community: Sql, now: Date): Sql =>
  sql`(${community}.required_role is null or ${holdsRole(sql`${membership}.person_id`, sql`${community}.required_role`, now)})`;

/** Whether somebody else could be let in at this moment. */
export async function mayBeIn(
  em: EntityManager,
  ctx: Context,
  community: Community,
  personId: string,
): Promise<boolean> {
  if (!community.requiredRole) return true;
  const [found] = await rowsWithin(em)<{ holds: boolean }>(
    sql`select ${holdsRole(sql`${personId}::uuid`, sql`${community.requiredRole}::text`, ctx.clock())} as holds`,
  );
  return found!.holds;
}
