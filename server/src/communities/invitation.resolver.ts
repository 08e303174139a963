import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { acceptInvitation } from './accepting.commands.ts';
import { communityShape } from './community.shape.ts';
import { Community } from './community.ts';
import { invitationShape, openedInvitationShape } from './invitation.shape.ts';
import { tokenHash } from './invitation.token.ts';
import { Invitation } from './invitation.ts';
import { InvitationConnection, OpenedInvitation } from './invitation.types.ts';
import * as commands from './inviting.commands.ts';
import { membershipShape } from './membership.shape.ts';
import { Membership } from './membership.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Invitation>(ctx, info, invitationShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Community)
export class InvitationResolver {
  @Query(() => OpenedInvitation, { nullable: true, description: 'By the token of the mailed link.' })
  invitation(@Arg('token', () => String) token: string, @Ctx() ctx: Context, @Info() info: Info) {
    return readOne<OpenedInvitation>(
      ctx,
      info,
      openedInvitationShape,
      (self) => sql`${self}.token_hash = ${tokenHash(token)}`,
    );
  }

  @Mutation(() => Community, { description: 'Mails an invitation to each address, all or none; for facilitators.' })
  async inviteToCommunity(
    @Arg('id', () => ID) id: string,
    @Arg('addresses', () => [String], { description: 'E-mail addresses, at most 50; with or without an account.' })
    addresses: string[],
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const invited = await commands.inviteToCommunity(ctx, id, addresses, key);
    return readOne<Community>(ctx, info, communityShape, (self) => sql`${self}.id = ${invited}::uuid`);
  }

  @Mutation(() => Invitation, {
    description: 'Mails another link, for another fourteen days; the one before works no more.',
  })
  async renewInvitation(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await commands.renewInvitation(ctx, id));
  }

  @Mutation(() => Invitation, { description: 'Its link works no more.' })
  async revokeInvitation(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await commands.revokeInvitation(ctx, id));
  }

  @Mutation(() => Membership, {
    description: 'For the owner of the address that it was sent to, once that is confirmed.',
  })
  async acceptInvitation(@Arg('token', () => String) token: string, @Ctx() ctx: Context, @Info() info: Info) {
    const id = await acceptInvitation(ctx, token);
    return readOne<Membership>(ctx, info, membershipShape, (self) => sql`${self}.id = ${id}::uuid`);
  }

  @FieldResolver(() => InvitationConnection, {
    nullable: true,
    description: 'Of every state, what was sent last first. Null unless the viewer facilitates.',
  })
  invitations(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<InvitationConnection | null>(community, info);
  }
}
