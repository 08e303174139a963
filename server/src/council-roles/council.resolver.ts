import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { Organisation } from '../organisations/organisation.ts';
import type { Context } from '../platform/context.ts';
import { built, readOne } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import sql from '../platform/sql.ts';
import { confirmCouncillors, nameDemocraticContact, removeDemocraticContact } from './contact.commands.ts';
import { keepRoles, type PlaceFacts, seeRequests } from './council-role.policy.ts';
import { HeldRoleConnection, OrganisationAbilities, RolesHeldArgs } from './council-role.types.ts';
import { setRoleEnds } from './role-ends.commands.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Organisation>(ctx, info, organisationShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Organisation)
export class CouncilRolesResolver {
  @FieldResolver(() => [Person], {
    description: 'Who answers for which roles people hold there, by name; for those who may meet them.',
  })
  democraticContacts(@Root() { democraticContacts }: { democraticContacts: Person[] }): Person[] {
    return democraticContacts;
  }

  @FieldResolver(() => HeldRoleConnection, {
    nullable: true,
    description: 'By name, with their end dates. Null unless the viewer confirms roles there.',
  })
  rolesHeld(@Args(() => RolesHeldArgs) _page: RolesHeldArgs, @Root() root: Organisation, @Info() info: Info) {
    return built<HeldRoleConnection | null>(root, info);
  }

  @FieldResolver(() => OrganisationAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: PlaceFacts }, @Ctx() { viewer }: Context): OrganisationAbilities {
    const seeRoles = seeRequests(viewer, viewerCan);
    return { seeRoles, nameContact: seeRoles, keepRoles: keepRoles(viewer, viewerCan) };
  }

  @Mutation(() => Organisation, { description: 'An officer there; by LGA staff, or by a contact of the same council.' })
  async nameDemocraticContact(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await nameDemocraticContact(ctx, organisationId, personId));
  }

  @Mutation(() => Organisation, { description: 'Also gives up being one oneself.' })
  async removeDemocraticContact(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('personId', () => ID) personId: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await removeDemocraticContact(ctx, organisationId, personId));
  }

  @Mutation(() => Organisation, {
    description: 'Whether somebody confirms each councillor there, whose address alone then proves nothing.',
  })
  async confirmCouncillors(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('confirmed', () => Boolean) confirmed: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await confirmCouncillors(ctx, organisationId, confirmed));
  }

  @Mutation(() => Organisation, {
    description: 'Of all these roles or none. A day that is over ends them at once; without one they go on.',
  })
  async setRoleEnds(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('ids', () => [ID], { description: 'Roles there, at most 100.' }) ids: string[],
    @Arg('endsOn', () => LocalDate, { nullable: true, description: 'The last day.' }) endsOn: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await setRoleEnds(ctx, organisationId, ids, endsOn));
  }
}
