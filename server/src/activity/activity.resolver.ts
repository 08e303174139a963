import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Community } from '../communities/community.ts';
import type { Context } from '../platform/context.ts';
import { activityCsv } from './activity.csv.ts';
import { CommunityMonth } from './community-month.ts';

@Resolver(() => Community)
export class ActivityResolver {
  @FieldResolver(() => [CommunityMonth], {
    description: 'The last 24 months at most, the present one first; none but to facilitators.',
  })
  activity(@Root() { activity }: { activity: CommunityMonth[] }): CommunityMonth[] {
    return activity;
  }

  @Query(() => String, { description: 'The same as CSV, for facilitators.' })
  communityActivityCsv(
    @Arg('id', () => ID) id: string,
    @Arg('months', () => Int, { defaultValue: 12 }) months: number,
    @Ctx() ctx: Context,
  ) {
    return activityCsv(ctx, id, months);
  }
}
