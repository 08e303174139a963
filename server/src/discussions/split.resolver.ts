import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { replyShape } from './reply.shape.ts';
import { Reply } from './reply.ts';
import { splitThread } from './split.commands.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';

@InputType()
class SplitThreadInput {
  @Field(() => ID)
  threadId!: string;

  @Field(() => [ID])
  replyIds!: string[];

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'How the facilitator opens it. Markdown.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'The same key splits once, however often it is sent.' })
  idempotencyKey?: string | null;
}

@Resolver()
export class SplitResolver {
  @Query(() => Reply, { nullable: true, description: 'Wherever it went.' })
  reply(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return isId(id) ? readOne<Reply>(ctx, info, replyShape, (self) => sql`${self}.id = ${id}::uuid`) : null;
  }

  @Mutation(() => Thread, {
    description: 'Replies become a new discussion in the same place; facilitators. Returns it.',
  })
  async splitThread(
    @Arg('input', () => SplitThreadInput) input: SplitThreadInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await splitThread(ctx, input);
    return readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);
  }
}
