import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readOne, readPage } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { communityNeedShape, longest } from './community-need.shape.ts';
import { CommunityNeed } from './community-need.ts';
import { nameFacilitator } from './name-facilitator.commands.ts';
import { seeNeeds } from './stewardship.policy.ts';

type Info = GraphQLResolveInfo;
const CommunityNeedConnection = connectionOf('CommunityNeed', () => CommunityNeed);
type CommunityNeedConnection = InstanceType<typeof CommunityNeedConnection>;

@Resolver(() => CommunityNeed)
export class CommunityNeedResolver {
  @Query(() => CommunityNeedConnection, {
    description:
      'Communities without a facilitator who is there, with reports that none of them may decide, or requests that wait; for LGA staff. As the worker last saw it.',
  })
  communitiesInNeed(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: Info) {
    allow(seeNeeds, ctx.viewer, undefined);
    return readPage<CommunityNeedConnection>(ctx, info, communityNeedShape, {
      ...page,
      where: () => sql`true`,
      order: longest,
    });
  }

  @Mutation(() => CommunityNeed, {
    nullable: true,
    description: 'For LGA staff, where nobody inside can. What it lacks still; null for nothing.',
  })
  async nameFacilitator(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const id = await nameFacilitator(ctx, communityId, personId);
    return readOne<CommunityNeed>(ctx, info, communityNeedShape, (self) => sql`${self}.community_id = ${id}::uuid`);
  }
}
