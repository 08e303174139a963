import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { holdsRole } from '../identity/person.shape.ts';
import type { Context } from '../platform/context.ts';
import { checkedId } from '../platform/ids.ts';
import sql from '../platform/sql.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { facilitate } from './community.policy.ts';
import { checkedRequirement, membershipCounts } from './required-role.ts';

@Resolver()
export class ShutOutResolver {
  @Query(() => Int, {
    nullable: true,
    description:
      'How many who are members now would not be, if the community asked for this role; for its facilitators, null to others.',
  })
  async membersShutOut(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('role', () => RoleKind) asked: RoleKind,
    @Ctx() { viewer, rows, clock }: Context,
  ): Promise<number | null> {
    const id = checkedId(communityId, 'This community');
    if (!facilitate(viewer, { id })) return null;
    const role = checkedRequirement(asked);
    const [found] = await rows<{ count: number }>(sql`select count(*)::int as count
      from membership m join community c on c.id = m.community_id
      where m.community_id = ${id}::uuid and m.status = 'ACTIVE' and ${membershipCounts(sql`m`, sql`c`, clock())}
        and not ${holdsRole(sql`m.person_id`, sql`${role}::text`, clock())}`);
    return found!.count;
  }
}
