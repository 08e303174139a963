import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ModerationEntry } from '../moderation-log/moderation-entry.ts';
import { ReportReason } from '../moderation-log/report-reason.ts';
import type { Context } from '../platform/context.ts';
import { Discussable } from '../platform/discussable.ts';
import { isId } from '../platform/ids.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { restorePost } from './judging.commands.ts';
import { ModerationEntryConnection } from './moderation.types.ts';
import { removalShape } from './removal.shape.ts';
import { Removal } from './removal.ts';
import { removeReply, removeThread } from './removing.commands.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, where: (self: Sql) => Sql) => readOne<Removal>(ctx, info, removalShape, where);
const byId = (id: string) => (self: Sql) => sql`${self}.id = ${id}::uuid`;
/** By its own id, or while it lasts by that of the discussion or reply. */
const ofAny = (id: string) => (self: Sql) =>
  sql`(${self}.id = ${id}::uuid or ${self}.undone_at is null and (${self}.thread_id = ${id}::uuid or ${self}.reply_id = ${id}::uuid))`;

@Resolver(() => Discussable)
export class RemovalResolver {
  @Query(() => Removal, {
    nullable: true,
    description: 'By its own id, or by that of what was removed. Null but to its author and those who facilitate.',
  })
  removal(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return isId(id) ? read(ctx, info, ofAny(id)) : null;
  }

  @FieldResolver(() => ModerationEntryConnection, {
    description: 'What facilitators did to keep order, newest first: in outline for members, whole for facilitators.',
  })
  moderationLog(@Root() subject: Discussable, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<ModerationEntryConnection>(subject, info);
  }

  @Mutation(() => Removal, { description: "Takes a discussion from everybody's sight at once; its author reads why." })
  async removeThread(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => ReportReason) reason: ReportReason,
    @Arg('note', () => String, { description: 'To the author.' }) note: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, byId(await removeThread(ctx, id, { reason, note })));
  }

  @Mutation(() => Removal, { description: "Takes a reply from everybody's sight at once; a gap says why." })
  async removeReply(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => ReportReason) reason: ReportReason,
    @Arg('note', () => String, { description: 'To the author.' }) note: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, byId(await removeReply(ctx, id, { reason, note })));
  }

  @Mutation(() => Removal, { description: 'Puts it back where it was.' })
  async restorePost(
    @Arg('id', () => ID, { description: 'Of the removal.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, byId(await restorePost(ctx, id)));
  }
}

@Resolver(() => ModerationEntry)
export class ModerationEntryResolver {
  @FieldResolver(() => Removal, { nullable: true, description: 'What was removed; for facilitators.' })
  removal(@Root() { removal }: { removal: Removal | null }): Removal | null {
    return removal;
  }
}
