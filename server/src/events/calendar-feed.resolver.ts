import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { createCalendarFeed, renewCalendarFeed, revokeCalendarFeed } from './calendar-feed.commands.ts';
import { calendarFeedShape } from './calendar-feed.shape.ts';
import { CalendarFeed } from './calendar-feed.ts';
import { addressOfFeed } from './calendar-token.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<CalendarFeed>(ctx, info, calendarFeedShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @Mutation(() => CalendarFeed, {
    description: 'Of one community, or of all that is the viewer’s. One that is there stays.',
  })
  async createCalendarFeed(
    @Arg('communityId', () => ID, { nullable: true }) communityId: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await createCalendarFeed(ctx, communityId));
  }

  @Mutation(() => CalendarFeed, { description: 'A new address; the one before holds nothing any more.' })
  async renewCalendarFeed(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await renewCalendarFeed(ctx, id));
  }

  @Mutation(() => Boolean, { description: 'Its address holds nothing any more.' })
  async revokeCalendarFeed(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    await revokeCalendarFeed(ctx, id);
    return true;
  }

  @FieldResolver(() => String)
  url(@Root() { url }: { url: { id: string; generation: number } }, @Ctx() { settings }: Context): string {
    return addressOfFeed(settings, url);
  }
}

@Resolver(() => SignedInViewer)
export class CalendarFeedsResolver {
  @FieldResolver(() => [CalendarFeed], { description: 'Calendars that the viewer subscribes to.' })
  calendarFeeds(@Root() { calendarFeeds }: { calendarFeeds: CalendarFeed[] }): CalendarFeed[] {
    return calendarFeeds;
  }
}
