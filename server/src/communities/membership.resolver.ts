import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { readOne } from '../platform/read.ts';
import { closeWelcome, joinCommunity } from './joining.commands.ts';
import { addMember, approveMembership, changeMembershipRole } from './membership.commands.ts';
import { membershipShape } from './membership.shape.ts';
import { Membership, MembershipRole } from './membership.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Membership>(ctx, info, membershipShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Membership)
export class MembershipResolver {
  @Mutation(() => Membership, {
    description: 'In at once where it is open; a request, with a note, where it is on request.',
  })
  async joinCommunity(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await joinCommunity(ctx, id, note));
  }

  @Mutation(() => Membership, { description: 'The viewer has read the welcome note.' })
  async closeWelcome(
    @Arg('id', () => ID, { description: 'Of the community.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await closeWelcome(ctx, id));
  }

  @Mutation(() => Membership)
  async approveMembership(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await approveMembership(ctx, id));
  }

  @Mutation(() => Membership, { description: 'Facilitators bring somebody in: the one way into a hidden community.' })
  async addMember(
    @Arg('id', () => ID, { description: 'Of the community.' }) id: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await addMember(ctx, id, personId));
  }

  @Mutation(() => Membership, { description: 'Makes a member a facilitator, or a facilitator a member.' })
  async changeMembershipRole(
    @Arg('id', () => ID) id: string,
    @Arg('role', () => MembershipRole) role: MembershipRole,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await changeMembershipRole(ctx, id, role));
  }
}
