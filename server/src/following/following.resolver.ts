import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { Thread } from '../discussions/thread.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { built } from '../platform/read.ts';
import { askedOf } from '../platform/selection.ts';
import { Subject } from '../platform/subject.ts';
import { follow } from './following.commands.ts';
import { FollowLevel } from './following.ts';
import { FollowedThreadConnection, ViewerFollowing } from './following.types.ts';

type Followed = { viewerFollowing: ViewerFollowing | null };

@Resolver(() => Community)
export class CommunityFollowingResolver {
  @FieldResolver(() => ViewerFollowing, { nullable: true, description: 'Null unless the viewer is a member.' })
  viewerFollowing(@Root() { viewerFollowing }: Followed): ViewerFollowing | null {
    return viewerFollowing;
  }
}

@Resolver(() => Thread)
export class ThreadFollowingResolver {
  @FieldResolver(() => ViewerFollowing, {
    nullable: true,
    description: 'Everything: followed. Null while nobody is signed in.',
  })
  viewerFollowing(@Root() { viewerFollowing }: Followed): ViewerFollowing | null {
    return viewerFollowing;
  }
}

@Resolver(() => SignedInViewer)
export class FollowingResolver {
  @FieldResolver(() => FollowedThreadConnection, {
    description: 'For which the viewer chose what to be told; the latest choice first.',
  })
  followedThreads(
    @Root() viewer: SignedInViewer,
    @Args(() => PageArgs) _page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return built<FollowedThreadConnection>(viewer, info);
  }

  @Mutation(() => Subject, { description: 'What the viewer is told of a community or discussion from now on.' })
  async follow(
    @Arg('id', () => ID) id: string,
    @Arg('level', () => FollowLevel, { nullable: true, description: 'Null: what one is told by default.' })
    level: FollowLevel | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ref = await follow(ctx, id, level);
    return (await ctx.subjects.load(ctx, askedOf(info), [ref])).get(ref.id);
  }
}
