import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { PageArgs } from '../platform/page.ts';
import { abilities } from '../platform/policy.ts';
import { built, readOne, readPage } from '../platform/read.ts';
import { slowCommunity } from './slow-mode.commands.ts';
import { allowAnonymousAsking } from './anonymous-asking.commands.ts';
import { closeCommunity } from './closing.commands.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import * as commands from './community.commands.ts';
import { CommunityFilter, CommunityInput, CreateCommunityInput } from './community.inputs.ts';
import { communityOrder, whereOf } from './community.lists.ts';
import { type CommunityFacts, communityPolicies } from './community.policy.ts';
import { communityShape } from './community.shape.ts';
import { Community, CommunityVisibility } from './community.ts';
import { CommunityAbilities, CommunityConnection, MembershipConnection } from './community.types.ts';
import { leaveCommunity } from './joining.commands.ts';
import { requireRole } from './required-role.commands.ts';
import { refuseMembership, removeMember } from './membership.commands.ts';
import { changeCommunityVisibility } from './visibility.commands.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Community>(ctx, info, communityShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Community)
export class CommunityResolver {
  @Query(() => Community, { nullable: true, description: 'By the last part of its address, or by its id.' })
  community(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context, @Info() info: Info) {
    return isId(slug)
      ? read(ctx, info, slug)
      : readOne<Community>(ctx, info, communityShape, (self) => sql`${self}.slug = ${slug}`);
  }

  @Query(() => CommunityConnection)
  communities(
    @Arg('filter', () => CommunityFilter, { nullable: true }) filter: CommunityFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const where = whereOf(filter ?? {}, ctx.viewer);
    return readPage<CommunityConnection>(ctx, info, communityShape, { ...page, where, order: communityOrder });
  }

  @Mutation(() => Community, { description: 'Whoever founds a community is its first facilitator.' })
  async createCommunity(
    @Arg('input', () => CreateCommunityInput) input: CreateCommunityInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.createCommunity(ctx, input));
  }

  @Mutation(() => Community)
  async editCommunity(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CommunityInput) input: CommunityInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.editCommunity(ctx, id, version, input));
  }

  @Mutation(() => Community, { description: 'Opening lets in those who wait; narrowing binds at once, in search too.' })
  async changeCommunityVisibility(
    @Arg('id', () => ID) id: string,
    @Arg('visibility', () => CommunityVisibility) visibility: CommunityVisibility,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await changeCommunityVisibility(ctx, id, visibility));
  }

  @Mutation(() => Community, {
    description: 'Nobody writes or joins while it is closed; whoever could read it can, and nobody else.',
  })
  async closeCommunity(
    @Arg('id', () => ID) id: string,
    @Arg('closed', () => Boolean, { defaultValue: true, description: 'False opens it again.' }) closed: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await closeCommunity(ctx, id, closed));
  }

  @Mutation(() => Community, { description: 'Each member posts once in so many minutes; facilitators as they like.' })
  async slowCommunity(
    @Arg('id', () => ID) id: string,
    @Arg('minutes', () => Int, { nullable: true, description: 'From 1 to 1,440; null ends it.' })
    minutes: number | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await slowCommunity(ctx, id, minutes ?? null));
  }

  @Mutation(() => Community, { description: 'Whether members may ask without their name; what was asked so stays so.' })
  async allowAnonymousAsking(
    @Arg('id', () => ID) id: string,
    @Arg('allowed', () => Boolean) allowed: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await allowAnonymousAsking(ctx, id, allowed));
  }

  @Mutation(() => Community, {
    description: 'Only who holds the role at present may join and read from now on; it binds at once, in search too.',
  })
  async requireRole(
    @Arg('id', () => ID) id: string,
    @Arg('role', () => RoleKind, { nullable: true, description: 'OFFICER or ELECTED_MEMBER; null asks for none.' })
    role: RoleKind | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await requireRole(ctx, id, role));
  }

  @Mutation(() => Community, {
    nullable: true,
    description: 'Also takes a request back. Null when it is hidden from now on.',
  })
  async leaveCommunity(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await leaveCommunity(ctx, id));
  }

  @Mutation(() => Community)
  async refuseMembership(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await refuseMembership(ctx, id, reason));
  }

  @Mutation(() => Community, {
    nullable: true,
    description: 'Null when facilitators put themselves out of a hidden one.',
  })
  async removeMember(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await removeMember(ctx, id, reason));
  }

  @FieldResolver(() => MembershipConnection, {
    nullable: true,
    description: 'Newest first. Null unless the viewer may read what is said inside.',
  })
  members(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<MembershipConnection | null>(community, info);
  }

  @FieldResolver(() => MembershipConnection, {
    nullable: true,
    description: 'Requests that wait, oldest first. Null unless the viewer facilitates.',
  })
  requests(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<MembershipConnection | null>(community, info);
  }

  @FieldResolver(() => CommunityAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: CommunityFacts }, @Ctx() { viewer }: Context): CommunityAbilities {
    return abilities(communityPolicies, viewer, viewerCan);
  }
}
