import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { readOne } from '../platform/read.ts';
import { moveThread } from './move.commands.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';

@Resolver()
export class MoveResolver {
  @Mutation(() => Thread, { description: 'Into another community; the viewer facilitates both.' })
  async moveThread(
    @Arg('id', () => ID) id: string,
    @Arg('toId', () => ID, { description: 'Of the community it goes to.' }) toId: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const moved = await moveThread(ctx, id, toId);
    return readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${moved}::uuid`);
  }
}
