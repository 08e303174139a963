import type { EntityManager } from '@mikro-orm/postgresql';
import { heldToday } from '../identity/person.shape.ts';
import type { Context } from '../platform/context.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql, { type Sql } from '../platform/sql.ts';
import type { Viewer } from '../platform/viewer.ts';
import { type PlaceFacts, staff } from './council-role.policy.ts';

/** Whether somebody, by id, is named at a council. */
export const namedAt = (organisationId: Sql, personId: string | null): Sql =>
  sql`exists (select from democratic_contact d where d.organisation_id = ${organisationId} and d.person_id = ${personId}::uuid)`;

/** The policy `isContact` in SQL. */
export const isContactSql = (viewer: Viewer, organisationId: Sql): Sql => {
  const here = viewer.roles.filter(({ role }) => viewer.verified && role === 'OFFICER');
  return sql`(${organisationId} = any(${here.map((role) => role.organisationId)}::uuid[])
    and ${namedAt(organisationId, viewer.personId)})`;
};

/** The policy `seeRequests` in SQL. */
export const seesRequestsSql = (viewer: Viewer, organisationId: Sql): Sql =>
  staff(viewer) ? sql`true` : isContactSql(viewer, organisationId);

/** What the rules ask about a council, read in the command's own transaction. */
export async function placeFacts(em: EntityManager, ctx: Context, organisationId: string): Promise<PlaceFacts> {
  const [found] = await rowsWithin(em)<{ named: boolean }>(
    sql`select ${namedAt(sql`${organisationId}::uuid`, ctx.viewer.personId)} as named`,
  );
  return { organisationId, named: found!.named };
}

/** SQL of a query of those who are a council's contacts at this moment. */
export const contactsOf = (organisationId: Sql, now: Date): Sql => sql`select d.person_id from democratic_contact d
  where d.organisation_id = ${organisationId} and exists (select from role r where r.person_id = d.person_id
    and r.organisation_id = d.organisation_id and r.role = 'OFFICER' and ${heldToday(sql`r`, now)})`;
