import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { abilities } from '../platform/policy.ts';
import { readOne } from '../platform/read.ts';
import * as commands from './reply.commands.ts';
import { replyPolicies } from './reply.policy.ts';
import { replyShape } from './reply.shape.ts';
import { Reply } from './reply.ts';
import { judgedReply, type ReplyRowFacts } from './thread.facts.ts';
import { ReplyAbilities } from './thread.types.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Reply>(ctx, info, replyShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Reply)
export class ReplyResolver {
  @Mutation(() => Reply)
  async reply(
    @Arg('threadId', () => ID) threadId: string,
    @Arg('body', () => String, { description: 'Markdown.' }) body: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.reply(ctx, { threadId, body, idempotencyKey }));
  }

  @Mutation(() => Reply)
  async editReply(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('body', () => String) body: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.editReply(ctx, id, version, body));
  }

  @FieldResolver(() => ReplyAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: ReplyRowFacts }, @Ctx() { viewer, subjects }: Context): ReplyAbilities {
    return abilities(replyPolicies, viewer, judgedReply(subjects, viewer, viewerCan));
  }
}
