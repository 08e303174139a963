import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { viewerNow } from '../identity/viewer.resolver.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { built } from '../platform/read.ts';
import { markNotificationsRead } from './notification.commands.ts';
import { Notification } from './notification.ts';

const NotificationConnection = connectionOf('Notification', () => Notification);
type NotificationConnection = InstanceType<typeof NotificationConnection>;

@Resolver(() => SignedInViewer)
export class NotificationResolver {
  @FieldResolver(() => NotificationConnection, { description: 'What the viewer has been told, newest first.' })
  notifications(
    @Root() viewer: SignedInViewer,
    @Args(() => PageArgs) _page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return built<NotificationConnection>(viewer, info);
  }

  @FieldResolver(() => Int, { description: 'Counted up to 100.' })
  unreadNotificationCount(@Root() { unreadNotificationCount }: { unreadNotificationCount: number }): number {
    return unreadNotificationCount;
  }

  @Mutation(() => SignedInViewer, {
    description: 'These notifications of the viewer are read now, or those about one thing, or all of them.',
  })
  async markNotificationsRead(
    @Arg('ids', () => [ID], { nullable: true }) ids: string[] | null,
    @Arg('about', () => ID, { nullable: true, description: 'All that tell of this discussion or community.' })
    about: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await markNotificationsRead(ctx, { ids, about });
    return viewerNow(ctx, info);
  }
}
