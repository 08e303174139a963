import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { eventShape } from '../events/event.shape.ts';
import { Event } from '../events/event.ts';
import { EventConnection } from '../events/event.types.ts';
import { Document } from '../library/document.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { addHandout, removeHandout } from './handout.commands.ts';
import { AddHandoutInput, HandoutConnection } from './handout.types.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Event>(ctx, info, eventShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Event)
export class HandoutResolver {
  @Mutation(() => Event, {
    description: 'By facilitators of its community. Once the event is over, those who booked are told, once.',
  })
  async addHandout(
    @Arg('input', () => AddHandoutInput) input: AddHandoutInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await addHandout(ctx, input));
  }

  @Mutation(() => Event, { description: 'From the event; a document stays in its library.' })
  async removeHandout(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await removeHandout(ctx, id));
  }

  @FieldResolver(() => HandoutConnection, {
    description: 'What there is to read or watch for it, of what the viewer may read, in the order in which it came.',
  })
  handouts(@Root() event: Event, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<HandoutConnection>(event, info);
  }
}

@Resolver(() => Document)
export class UsedAtResolver {
  @FieldResolver(() => EventConnection, { description: 'Events at which it is among the materials, the latest first.' })
  usedAt(@Root() document: Document, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<EventConnection>(document, info);
  }
}
