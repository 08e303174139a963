import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { abilities } from '../platform/policy.ts';
import { built, readOne } from '../platform/read.ts';
import { discloseAuthor } from './disclosure.commands.ts';
import { deleteReply } from './reply.commands.ts';
import { startThread } from './starting.commands.ts';
import { presentThread } from './merged.ts';
import * as commands from './thread.commands.ts';
import { judgedThread, type ThreadRowFacts } from './thread.facts.ts';
import { StartThreadInput } from './thread.inputs.ts';
import { threadPolicies } from './thread.policy.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';
import { RepliesArgs, ReplyConnection, ThreadAbilities } from './thread.types.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Thread)
export class ThreadResolver {
  @Query(() => Thread, { nullable: true, description: 'Or the one that it became part of.' })
  thread(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return isId(id) ? readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${presentThread(id)}`) : null;
  }

  @Mutation(() => Thread)
  async startThread(
    @Arg('input', () => StartThreadInput) input: StartThreadInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await startThread(ctx, input));
  }

  @Mutation(() => Thread)
  async editThread(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('title', () => String) title: string,
    @Arg('body', () => String) body: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.editThread(ctx, id, version, title, body));
  }

  @Mutation(() => Thread, { description: 'Leaves a gap in the thread, without the words.' })
  async deleteReply(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await deleteReply(ctx, id));
  }

  @Mutation(() => Thread)
  async acceptAnswer(
    @Arg('threadId', () => ID) threadId: string,
    @Arg('replyId', () => ID, { nullable: true, description: 'Null takes the acceptance back.' }) replyId:
      | string
      | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.acceptAnswer(ctx, threadId, replyId));
  }

  @Mutation(() => Thread)
  async lockThread(
    @Arg('id', () => ID) id: string,
    @Arg('locked', () => Boolean, { defaultValue: true }) locked: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.lockThread(ctx, id, locked));
  }

  @Mutation(() => Thread)
  async pinThread(
    @Arg('id', () => ID) id: string,
    @Arg('pinned', () => Boolean, { defaultValue: true }) pinned: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.pinThread(ctx, id, pinned));
  }

  @Mutation(() => Thread, {
    description: 'Shows a facilitator who asked without their name; the asker sees the reason.',
  })
  async discloseAuthor(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await discloseAuthor(ctx, id, reason));
  }

  @FieldResolver(() => ReplyConnection, { description: 'Oldest first.' })
  replies(@Root() thread: Thread, @Args(() => RepliesArgs) _page: RepliesArgs, @Info() info: Info) {
    return built<ReplyConnection>(thread, info);
  }

  @FieldResolver(() => ThreadAbilities)
  viewerCan(
    @Root() { viewerCan }: { viewerCan: ThreadRowFacts },
    @Ctx() { viewer, subjects }: Context,
  ): ThreadAbilities {
    return abilities(threadPolicies, viewer, judgedThread(subjects, viewer, viewerCan));
  }
}
