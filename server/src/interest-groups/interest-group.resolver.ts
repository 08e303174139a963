import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { communityShape } from '../communities/community.shape.ts';
import { Community } from '../communities/community.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import sql from '../platform/sql.ts';
import * as councils from './council-membership.commands.ts';
import { CouncilMembership } from './council-membership.ts';
import * as commands from './interest-group.commands.ts';
import { InterestGroup } from './interest-group.ts';
import { actFor, type CouncilFacts } from './interest-group.policy.ts';
import { CouncilAbilities, CouncilMembershipConnection } from './interest-group.types.ts';
import { YearlyReport } from './yearly-report.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Community>(ctx, info, communityShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => InterestGroup)
export class InterestGroupResolver {
  @Mutation(() => Community, {
    description: 'Makes a community a special interest group, or mends the day of its start.',
  })
  async startInterestGroup(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('startedOn', () => LocalDate) startedOn: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.startInterestGroup(ctx, communityId, startedOn));
  }

  @Mutation(() => Community, { description: 'It has stated its case again: another five years from that day.' })
  async restateInterestGroup(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('restatedOn', () => LocalDate) restatedOn: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.restateInterestGroup(ctx, communityId, restatedOn));
  }

  @Mutation(() => Community, { description: 'The report that is due at the end of April of that year.' })
  async fileYearlyReport(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('year', () => Int) year: number,
    @Arg('text', () => String, { description: 'Markdown.' }) text: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.fileYearlyReport(ctx, communityId, year, text));
  }

  @Mutation(() => Community, {
    description: 'For whoever holds a role at the council, and becomes its first representative.',
  })
  async askCouncilIn(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await councils.askCouncilIn(ctx, communityId, organisationId));
  }

  @Mutation(() => Community, { description: 'Its representatives are let into the community with it.' })
  async approveCouncil(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await councils.approveCouncil(ctx, id));
  }

  @Mutation(() => Community, { description: 'Also turns a request down. Its people stay in the community.' })
  async removeCouncil(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await councils.removeCouncil(ctx, id));
  }

  @Mutation(() => Community, { description: 'Somebody who holds a role at the council acts for it from now on.' })
  async nameRepresentative(
    @Arg('id', () => ID, { description: "Of the council's membership." }) id: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await councils.nameRepresentative(ctx, id, personId));
  }

  @Mutation(() => Community)
  async dropRepresentative(
    @Arg('id', () => ID, { description: "Of the council's membership." }) id: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await councils.dropRepresentative(ctx, id, personId));
  }

  @FieldResolver(() => CouncilMembershipConnection, { description: 'Those that were in first, first.' })
  councils(@Root() group: InterestGroup, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<CouncilMembershipConnection>(group, info);
  }

  @FieldResolver(() => CouncilMembershipConnection, {
    nullable: true,
    description: 'Councils that ask to be in, oldest first. Null unless the viewer facilitates.',
  })
  requests(@Root() group: InterestGroup, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<CouncilMembershipConnection | null>(group, info);
  }

  @FieldResolver(() => [YearlyReport], {
    description: 'The latest first; none unless the viewer may read what is said inside.',
  })
  reports(@Root() { reports }: { reports: YearlyReport[] }): YearlyReport[] {
    return reports;
  }

  @FieldResolver(() => [CouncilMembership], {
    description: 'Of the councils at which the viewer holds a role: in it, or asking.',
  })
  ownCouncils(@Root() { ownCouncils }: { ownCouncils: CouncilMembership[] }): CouncilMembership[] {
    return ownCouncils;
  }
}

@Resolver(() => CouncilMembership)
export class CouncilMembershipResolver {
  @FieldResolver(() => CouncilAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: CouncilFacts }, @Ctx() { viewer }: Context): CouncilAbilities {
    return { nameRepresentatives: actFor(viewer, viewerCan) };
  }
}

@Resolver(() => Community)
export class CommunityInterestGroupResolver {
  @FieldResolver(() => InterestGroup, { nullable: true, description: 'Null where councils cannot be members.' })
  interestGroup(@Root() { interestGroup }: { interestGroup: InterestGroup | null }): InterestGroup | null {
    return interestGroup;
  }
}
