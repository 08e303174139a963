import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { held, tell } from './community.commands.ts';
import { facilitate } from './community.policy.ts';
import { Community, type CommunityVisibility } from './community.ts';
import { countMembers } from './members.ts';
import { membershipCounts } from './required-role.ts';

/**
 * Who may see the front, and who what is said inside: all of it changes in one transaction, threads included,
 * and narrowing binds in search at once.
 */
export const changeCommunityVisibility = (ctx: Context, id: string, visibility: CommunityVisibility): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, 'Its facilitators decide who may see a community.');
    const before = community.visibility;
    if (before === visibility) return community.id;
    community.show(visibility);
    await em.flush();
    const inside = Community.contentAudience(community.id, visibility, community.requiredRole);
    await ctx.subjects.follow(em, { kind: 'COMMUNITY', id: community.id }, inside);
    if (visibility === 'OPEN') await admitAll(em, ctx, community);
    const restricts = Community.narrows(before, visibility);
    if (restricts) await withhold(em, community.id);
    await tell(em, ctx, 'visibility-changed', community, { before, after: visibility }, restricts);
    return community.id;
  });

/** Once it is open, those who wait are let in, where they may be. */
async function admitAll(em: EntityManager, ctx: Context, community: Community): Promise<void> {
  const now = ctx.clock();
  const admitted = await rowsWithin(em)(sql`
    update membership m set status = 'ACTIVE', since = ${now}::timestamptz, let_in_by_id = ${ctx.viewer.personId}::uuid,
      welcome_due = ${community.welcomeNote !== ''}::boolean
    from community c where c.id = m.community_id and c.id = ${community.id}::uuid and m.status = 'REQUESTED'
      and ${membershipCounts(sql`m`, sql`c`, now)} returning m.id`);
  await countMembers(em, community, admitted.length);
}
