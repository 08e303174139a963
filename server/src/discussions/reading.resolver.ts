import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Discussable } from '../platform/discussable.ts';
import { NotFound } from '../platform/errors.ts';
import { DateTime } from '../platform/scalars.ts';
import { readOne } from '../platform/read.ts';
import { markThreadRead, markThreadsRead } from './reading.commands.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';

type Info = GraphQLResolveInfo;

/** What each person has read: theirs alone, on whatever device. */
@Resolver(() => Discussable)
export class ReadingResolver {
  @Mutation(() => Thread, { description: 'The viewer has read it up to this reply, or its opening.' })
  async markThreadRead(
    @Arg('id', () => ID) id: string,
    @Arg('upTo', () => ID, { nullable: true, description: 'The last reply that was shown.' }) upTo: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    await markThreadRead(ctx, id, upTo);
    const thread = await readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);
    if (!thread) throw new NotFound('This discussion');
    return thread;
  }

  @Mutation(() => Discussable, { description: 'All that is said about a community or a case study is read now.' })
  async markThreadsRead(@Arg('aboutId', () => ID) aboutId: string, @Ctx() ctx: Context, @Info() info: Info) {
    const ref = await markThreadsRead(ctx, aboutId);
    return readOne<Discussable>(ctx, info, ctx.subjects.shapeOf(ref.kind), (self) => sql`${self}.id = ${ref.id}::uuid`);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Those with something new for the viewer, counted up to 100. Null unless they are in it.',
  })
  unreadThreadCount(@Root() { unreadThreadCount }: { unreadThreadCount: number | null }): number | null {
    return unreadThreadCount;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the viewer may post again, where each waits between two posts; null where that is at once.',
  })
  viewerMayPostAt(@Root() { viewerMayPostAt }: { viewerMayPostAt: Date | null }): Date | null {
    return viewerMayPostAt;
  }
}
