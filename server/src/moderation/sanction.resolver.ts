import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { membershipShape } from '../communities/membership.shape.ts';
import { Membership } from '../communities/membership.ts';
import { Sanction, SanctionKind } from '../communities/sanction.ts';
import type { Context } from '../platform/context.ts';
import { isId } from '../platform/ids.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import { DateTime } from '../platform/scalars.ts';
import sql from '../platform/sql.ts';
import { sanctionShape } from './sanction.shape.ts';
import { acknowledgeSanction, liftSanction, sanctionMember, welcomeMember } from './sanctioning.commands.ts';

type Info = GraphQLResolveInfo;
const SanctionConnection = connectionOf('Sanction', () => Sanction);
type SanctionConnection = InstanceType<typeof SanctionConnection>;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Sanction>(ctx, info, sanctionShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Community)
export class SanctionResolver {
  @Query(() => Sanction, { nullable: true, description: 'For whom it is against, and for those who facilitate.' })
  sanction(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return isId(id) ? read(ctx, info, id) : null;
  }

  @FieldResolver(() => SanctionConnection, { description: 'In force, newest first; none but to facilitators.' })
  sanctions(@Root() community: Community, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<SanctionConnection>(community, info);
  }

  @FieldResolver(() => [Sanction], { description: 'In force against the viewer.' })
  viewerSanctions(@Root() { viewerSanctions }: { viewerSanctions: Sanction[] }): Sanction[] {
    return viewerSanctions;
  }

  @Mutation(() => Sanction, { description: 'Warns, mutes or bans somebody, at once and with a reason that they read.' })
  async sanctionMember(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('personId', () => ID) personId: string,
    @Arg('kind', () => SanctionKind) kind: SanctionKind,
    @Arg('reason', () => String) reason: string,
    @Arg('until', () => DateTime, { nullable: true, description: 'Null bans for good; a mute has an end.' })
    until: Date | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await sanctionMember(ctx, communityId, personId, { kind, reason, until }));
  }

  @Mutation(() => Sanction)
  async liftSanction(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await liftSanction(ctx, id));
  }

  @Mutation(() => Sanction, { description: 'The viewer has read it.' })
  async acknowledgeSanction(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await acknowledgeSanction(ctx, id));
  }

  @Mutation(() => Membership, { description: 'A facilitator says hello to somebody new.' })
  async welcomeMember(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    const welcomed = await welcomeMember(ctx, id);
    return readOne<Membership>(ctx, info, membershipShape, (self) => sql`${self}.id = ${welcomed}::uuid`);
  }
}
