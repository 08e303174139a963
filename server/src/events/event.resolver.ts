import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { PageArgs } from '../platform/page.ts';
import { abilities } from '../platform/policy.ts';
import { built, readOne, readPage } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { eventBookingsCsv } from './event-bookings.csv.ts';
import { bookEvent, cancelEventBooking } from './event-booking.commands.ts';
import * as commands from './event.commands.ts';
import { CreateEventInput, EventFilter, EventInput } from './event.inputs.ts';
import { orderOf, whereOf } from './event.lists.ts';
import { type EventFacts, eventPolicies } from './event.policy.ts';
import { eventShape } from './event.shape.ts';
import { Event } from './event.ts';
import { BookingConnection, EventAbilities, EventConnection } from './event.types.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Event>(ctx, info, eventShape, (self) => sql`${self}.id = ${id}::uuid`);

const Following = () =>
  Arg('following', () => Boolean, {
    defaultValue: false,
    description: 'Also those planned together with it that come after it.',
  });

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true })
  event(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return isId(id) ? read(ctx, info, id) : null;
  }

  @Query(() => EventConnection)
  events(
    @Arg('filter', () => EventFilter, { nullable: true }) given: EventFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const filter = given ?? { time: 'UPCOMING' };
    const where = whereOf(filter, ctx.viewer, ctx.scope.now);
    return readPage<EventConnection>(ctx, info, eventShape, { ...page, where, order: orderOf(filter) });
  }

  @Query(() => String, { description: 'Who comes and who waits, as CSV; for the facilitators of its community.' })
  eventBookingsCsv(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    return eventBookingsCsv(ctx, id);
  }

  @Mutation(() => Event, { description: 'By facilitators of the community. Of several, the first comes back.' })
  async createEvent(
    @Arg('input', () => CreateEventInput) input: CreateEventInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.createEvent(ctx, input));
  }

  @Mutation(() => Event, { description: 'More places go to those who wait.' })
  async editEvent(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EventInput) input: EventInput,
    @Following() following: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.editEvent(ctx, { id, version, input, following }));
  }

  @Mutation(() => Event, { description: 'Calls it off. It stays visible, and those who had booked are told.' })
  async cancelEvent(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Following() following: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.cancelEvent(ctx, { id, reason, following }));
  }

  @Mutation(() => Event, { description: 'A place, or the end of the queue for one. Booking twice is booking once.' })
  async bookEvent(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await bookEvent(ctx, id, idempotencyKey));
  }

  @Mutation(() => Event, { description: 'Gives up the place or the waiting; the next in line gets the place.' })
  async cancelEventBooking(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await cancelEventBooking(ctx, id));
  }

  @FieldResolver(() => BookingConnection, {
    nullable: true,
    description: 'Who comes, then who waits, each in their order. Null unless the viewer facilitates its community.',
  })
  bookings(@Root() event: Event, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<BookingConnection | null>(event, info);
  }

  @FieldResolver(() => EventAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: EventFacts }, @Ctx() { viewer }: Context): EventAbilities {
    return abilities(eventPolicies, viewer, viewerCan);
  }
}
