import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { LocalDate } from '../platform/scalars.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { readPerson } from './person.resolver.ts';
import { Person } from './person.ts';
import { endRole, grantRole, takeRole } from './role.commands.ts';
import { changedViewer } from './viewer.resolver.ts';
import { SignedInViewer } from './viewer.types.ts';

@Resolver()
export class RoleResolver {
  @Mutation(() => SignedInViewer, {
    description:
      "Officer or elected member, at the organisation that the viewer's confirmed e-mail address belongs to.",
  })
  async takeRole(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('role', () => RoleKind) role: RoleKind,
    @Arg('title', () => String, { nullable: true }) title: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await takeRole(ctx, { organisationId, role, title });
    return changedViewer(ctx, info);
  }

  @Mutation(() => SignedInViewer, { description: 'Ends a role at once: the own, or for administrators any.' })
  async endRole(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    await endRole(ctx, id);
    return changedViewer(ctx, info);
  }

  @Mutation(() => Person, { description: 'For administrators.' })
  async grantRole(
    @Arg('personId', () => ID) personId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('role', () => RoleKind) role: RoleKind,
    @Arg('title', () => String, { nullable: true }) title: string | null,
    @Arg('startsOn', () => LocalDate, { nullable: true }) startsOn: string | null,
    @Arg('endsOn', () => LocalDate, { nullable: true, description: 'The last day.' }) endsOn: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPerson(ctx, info, await grantRole(ctx, { personId, organisationId, role, title, startsOn, endsOn }));
  }
}
