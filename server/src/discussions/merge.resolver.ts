import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { mergeThreads } from './merge.commands.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';
import { undoMerge, undoSplit } from './undo.commands.ts';

@InputType()
class MergeThreadsInput {
  @Field(() => ID, { description: 'What becomes part of the other one: its opening is a reply there.' })
  fromId!: string;

  @Field(() => ID, { description: 'What is left.' })
  intoId!: string;

  @Field(() => String, { nullable: true, description: 'The same key merges once, however often it is sent.' })
  idempotencyKey?: string | null;
}

const read = (ctx: Context, info: GraphQLResolveInfo, id: string) =>
  readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver()
export class MergeResolver {
  @Mutation(() => Thread, {
    description: 'One discussion becomes part of another in the same place; facilitators. Returns what is left.',
  })
  async mergeThreads(
    @Arg('input', () => MergeThreadsInput) input: MergeThreadsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, await mergeThreads(ctx, input));
  }

  @Mutation(() => Thread, { description: 'What became part of another is by itself again. Returns it.' })
  async undoMerge(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, await undoMerge(ctx, id));
  }

  @Mutation(() => Thread, { description: 'Replies go back to the discussion that they came from. Returns that.' })
  async undoSplit(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info, await undoSplit(ctx, id));
  }
}
