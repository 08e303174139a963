import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { readOne } from '../platform/read.ts';
import { react } from './reaction.commands.ts';
import { ReactionKind } from './reaction.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';

@Resolver()
export class ReactionResolver {
  @Mutation(() => Thread, {
    description: 'Says something of a thread, or of a reply in it, without words; or no longer.',
  })
  async react(
    @Arg('threadId', () => ID) threadId: string,
    @Arg('replyId', () => ID, { nullable: true }) replyId: string | null,
    @Arg('kind', () => ReactionKind) kind: ReactionKind,
    @Arg('on', () => Boolean, { defaultValue: true }) on: boolean,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await react(ctx, { threadId, replyId, kind, on });
    return readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);
  }
}
