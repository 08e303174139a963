import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { holds } from '../platform/viewer.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import { withhold } from '../platform/withheld.ts';
import { held, tell } from './community.commands.ts';
import { facilitate } from './community.policy.ts';
import { Community } from './community.ts';
import { checkedRequirement } from './required-role.ts';

/**
 * From now on only who holds this role at present may join, and read what is said inside. Members without it stay
 * members, whose place counts again when they hold it.
 */
export const requireRole = (ctx: Context, id: string, role: RoleKind | null): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, 'Its facilitators decide whom a community is for.');
    const before = community.requiredRole ?? null;
    const after = checkedRequirement(role);
    if (before === after) return community.id;
    if (after && !holds(ctx.viewer, after))
      throw new Invalid({ requiredRole: 'You do not hold this role at present, and would shut yourself out.' });
    community.requiredRole = after;
    await em.flush();
    const inside = Community.contentAudience(community.id, community.visibility, after);
    await ctx.subjects.follow(em, { kind: 'COMMUNITY', id: community.id }, inside);
    const restricts = after !== null;
    if (restricts) await withhold(em, community.id);
    await tell(em, ctx, 'requirement-changed', community, { before, after }, restricts);
    return community.id;
  });
