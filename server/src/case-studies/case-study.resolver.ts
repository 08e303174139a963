import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { PageArgs } from '../platform/page.ts';
import { abilities, allow } from '../platform/policy.ts';
import { readOne, readPage } from '../platform/read.ts';
import { deleteCaseStudyDraft } from './case-study-deletion.commands.ts';
import { saveCaseStudyDraft } from './case-study-draft.commands.ts';
import * as commands from './case-study.commands.ts';
import { CaseStudyFilter, CaseStudyInput, CaseStudySort } from './case-study.inputs.ts';
import { onlyPublished, orderOf, queueOrder, queueWhere, whereOf } from './case-study.lists.ts';
import { type CaseStudyFacts, caseStudyPolicies, readReviews, seeQueue } from './case-study.policy.ts';
import { caseStudyShape } from './case-study.shape.ts';
import { CaseStudy } from './case-study.ts';
import { CaseStudyAbilities, CaseStudyConnection } from './case-study.types.ts';
import { ImpactLine } from './impact-line.ts';
import { Review } from './review.ts';

type Info = GraphQLResolveInfo;
type Row = { viewerCan: CaseStudyFacts; heroLine: ImpactLine[]; reviews: Review[] };

async function read(ctx: Context, info: Info, id: string): Promise<CaseStudy> {
  const study = await readOne<CaseStudy>(ctx, info, caseStudyShape, (self) => sql`${self}.id = ${id}::uuid`);
  // A key that made a draft may come again after the draft was deleted.
  if (!study) throw new NotFound('This case study');
  return study;
}

@Resolver(() => CaseStudy)
export class CaseStudyResolver {
  @Query(() => CaseStudy, { nullable: true })
  caseStudy(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context, @Info() info: Info) {
    return readOne<CaseStudy>(ctx, info, caseStudyShape, (self) => sql`${self}.slug = ${slug}`);
  }

  @Query(() => CaseStudyConnection)
  caseStudies(
    @Arg('filter', () => CaseStudyFilter, { nullable: true }) given: CaseStudyFilter | null,
    @Arg('sort', () => CaseStudySort, { defaultValue: 'NEWEST' }) sort: CaseStudySort,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const filter = given ?? {};
    const order = orderOf(sort, onlyPublished(filter));
    return readPage<CaseStudyConnection>(ctx, info, caseStudyShape, {
      ...page,
      where: whereOf(filter, ctx.viewer),
      order,
    });
  }

  @Query(() => CaseStudyConnection, {
    description: 'Studies submitted or in review, longest waiting first; for curators.',
  })
  reviewQueue(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: Info) {
    allow(seeQueue, ctx.viewer, undefined);
    return readPage<CaseStudyConnection>(ctx, info, caseStudyShape, { ...page, where: queueWhere, order: queueOrder });
  }

  @Mutation(() => CaseStudy, {
    description: 'Creates a draft (no id) or saves one (its id and the version it started from).',
  })
  async saveCaseStudyDraft(
    @Arg('input', () => CaseStudyInput) input: CaseStudyInput,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await saveCaseStudyDraft(ctx, { id, version, input, idempotencyKey }));
  }

  @Mutation(() => Boolean, { description: 'A draft that was never submitted, by its author. There is no way back.' })
  async deleteCaseStudyDraft(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    await deleteCaseStudyDraft(ctx, id);
    return true;
  }

  @Mutation(() => CaseStudy, { description: 'INVALID names what is still missing.' })
  async submitCaseStudy(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.submitCaseStudy(ctx, id, version));
  }

  @Mutation(() => CaseStudy)
  async startReview(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await commands.startCaseStudyReview(ctx, id));
  }

  @Mutation(() => CaseStudy)
  async askForChanges(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.askForChanges(ctx, id, note));
  }

  @Mutation(() => CaseStudy)
  async publishCaseStudy(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.publishCaseStudy(ctx, id, note));
  }

  @Mutation(() => CaseStudy)
  async archiveCaseStudy(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('successorId', () => ID, { nullable: true }) successorId: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.archiveCaseStudy(ctx, id, reason, successorId));
  }

  @FieldResolver(() => CaseStudyAbilities)
  viewerCan(@Root() { viewerCan }: Row, @Ctx() { viewer }: Context): CaseStudyAbilities {
    return abilities(caseStudyPolicies, viewer, viewerCan);
  }

  @FieldResolver(() => ImpactLine, {
    nullable: true,
    description:
      'The line to show first: money before outcomes, what happened before what is expected, yearly before once, most first.',
  })
  heroLine(@Root() { heroLine }: Row): ImpactLine | null {
    return heroLine[0] ?? null;
  }

  @FieldResolver(() => [Review], { description: 'Newest first; between the author, their colleagues and curators.' })
  reviews(@Root() { reviews, viewerCan }: Row, @Ctx() { viewer }: Context): Review[] {
    return readReviews(viewer, viewerCan) ? reviews : [];
  }
}
