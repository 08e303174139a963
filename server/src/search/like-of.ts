import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import type { Like } from '../platform/search-index.ts';
import { holds } from '../platform/viewer.ts';

/** The viewer's council, and whether those like it come first. */
export type LikeMine = { like: Like; on: boolean };

/** Unless told, officers see councils like theirs first. Null where the viewer has no council. */
export async function likeMineOf(
  { rows, viewer }: Pick<Context, 'rows' | 'viewer'>,
  wanted?: boolean | null,
): Promise<LikeMine | null> {
  if (!viewer.verified || viewer.roles.length === 0) return null;
  const officerAt = viewer.roles.filter(({ role }) => role === 'OFFICER').map(({ organisationId }) => organisationId);
  const ids = viewer.roles.map(({ organisationId }) => organisationId);
  const [like] = await rows<Like>(sql`
    select o.id as "organisationId", o.short_name as name, o.type, o.tier, o.region,
      array(select n.neighbour_id from neighbour n where n.organisation_id = o.id order by n.rank) as "neighbourIds"
    from organisation o where o.id = any(${ids}::uuid[]) and o.type <> 'SUPPORT_BODY'
    order by o.id = any(${officerAt}::uuid[]) desc, array_position(${ids}::uuid[], o.id) limit 1`);
  return like ? { like, on: wanted ?? holds(viewer, 'OFFICER') } : null;
}
