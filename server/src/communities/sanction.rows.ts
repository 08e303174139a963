import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';

/** Whether a measure is in force: a warning is until it was read. */
export const inForce = (sanction: Sql, now: Date): Sql => sql`(${sanction}.lifted_at is null
  and (${sanction}.until is null or ${sanction}.until > ${now}::timestamptz)
  and (${sanction}.kind <> 'WARNING' or ${sanction}.seen_at is null))`;

/** Whether somebody may not come into a community, at whatever door. The community must be held. */
export async function isBanned(
  em: EntityManager,
  ctx: Pick<Context, 'clock'>,
  communityId: string,
  personId: string,
): Promise<boolean> {
  const found = await rowsWithin(em)(sql`select from sanction s where s.community_id = ${communityId}::uuid
    and s.person_id = ${personId}::uuid and s.kind = 'BAN' and ${inForce(sql`s`, ctx.clock())} limit 1`);
  return found.length > 0;
}

/** To whoever is out: no more than that. */
export const cannotJoin = 'You cannot join this community at present.';
/** To those who run it. */
export const bannedByYou = 'This person is banned from the community. Lift that first.';
