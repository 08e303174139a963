import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SignedInViewer } from '../identity/viewer.types.ts';
import { ReportReason } from '../moderation-log/report-reason.ts';
import type { Context } from '../platform/context.ts';
import { Discussable } from '../platform/discussable.ts';
import { NotFound } from '../platform/errors.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne, readPage } from '../platform/read.ts';
import { oldest } from '../platform/shape.ts';
import sql from '../platform/sql.ts';
import { dismissReports } from './judging.commands.ts';
import { ReportConnection, ReportedPostConnection } from './moderation.types.ts';
import { reportedPostShape, reportShape, waits } from './report.shape.ts';
import { Report } from './report.ts';
import { reportReply, reportThread } from './reporting.commands.ts';

type Info = GraphQLResolveInfo;

const read = async (ctx: Context, info: Info, id: string) =>
  readOne<Report>(ctx, info, reportShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Discussable)
export class ReportResolver {
  @Query(() => ReportedPostConnection, {
    description: 'What waits to be decided about case studies: for curators. Longest first.',
  })
  reportsOnCaseStudies(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: Info) {
    return readPage<ReportedPostConnection>(ctx, info, reportedPostShape, {
      ...page,
      where: (self) => sql`${waits(self)} and exists (select from thread t left join reply r on r.id = ${self}.reply_id
        where t.id = coalesce(${self}.thread_id, r.thread_id) and t.about_kind = 'CASE_STUDY')`,
      order: oldest('at'),
    });
  }

  @FieldResolver(() => ReportedPostConnection, {
    description: 'What waits to be decided here, longest first. Empty to those who do not facilitate.',
  })
  reportedPosts(@Root() subject: Discussable, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<ReportedPostConnection>(subject, info);
  }

  @Mutation(() => Report, { description: 'Tells those who facilitate what is wrong with a discussion.' })
  async reportThread(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => ReportReason) reason: ReportReason,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await reportThread(ctx, id, { reason, note }));
  }

  @Mutation(() => Report, { description: 'Tells those who facilitate what is wrong with a reply.' })
  async reportReply(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => ReportReason) reason: ReportReason,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await reportReply(ctx, id, { reason, note }));
  }

  @Mutation(() => Discussable, { description: 'What was reported stays. Gives the place where it was said.' })
  async dismissReports(
    @Arg('id', () => ID, { description: 'Of the reported post.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const place = await dismissReports(ctx, id);
    const row = await readOne<Discussable>(
      ctx,
      info,
      ctx.subjects.shapeOf(place.kind),
      (self) => sql`${self}.id = ${place.id}::uuid`,
    );
    if (!row) throw new NotFound();
    return row;
  }
}

@Resolver(() => SignedInViewer)
export class OwnReportsResolver {
  @FieldResolver(() => ReportConnection, { description: 'What the viewer reported, newest first.' })
  reports(@Root() viewer: SignedInViewer, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<ReportConnection>(viewer, info);
  }
}
