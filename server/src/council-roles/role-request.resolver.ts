import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { checkedId } from '../platform/ids.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne, readPage } from '../platform/read.ts';
import { LocalDate } from '../platform/scalars.ts';
import sql from '../platform/sql.ts';
import { askForRole, withdrawRoleRequest } from './asking.commands.ts';
import { decide, type RequestFacts, withdraw } from './council-role.policy.ts';
import { RoleRequestAbilities, RoleRequestConnection } from './council-role.types.ts';
import { confirmRoleRequest, refuseRoleRequest } from './deciding.commands.ts';
import { RoleRequestInput } from './role-request.inputs.ts';
import { byAge, roleRequestShape, waitingFor } from './role-request.shape.ts';
import { RoleRequest } from './role-request.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<RoleRequest>(ctx, info, roleRequestShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => RoleRequest)
export class RoleRequestResolver {
  @Query(() => RoleRequestConnection, {
    description: 'Those that wait for the viewer to confirm them, oldest first; none of their own.',
  })
  roleRequests(
    @Arg('organisationId', () => ID, { nullable: true, description: 'Of one council.' }) at: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const where = waitingFor(at ? checkedId(at, 'This organisation') : null);
    return readPage<RoleRequestConnection>(ctx, info, roleRequestShape, { ...page, where, order: byAge });
  }

  @FieldResolver(() => RoleRequestAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: RequestFacts }, @Ctx() { viewer }: Context): RoleRequestAbilities {
    const { waiting } = viewerCan;
    return { decide: waiting && decide(viewer, viewerCan), withdraw: waiting && withdraw(viewer, viewerCan) };
  }

  @Mutation(() => RoleRequest, {
    description: 'Waits until the council or LGA staff confirm it. While one waits, asking again is that one.',
  })
  async askForRole(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('input', () => RoleRequestInput) input: RoleRequestInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await askForRole(ctx, organisationId, input));
  }

  @Mutation(() => RoleRequest)
  async withdrawRoleRequest(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await withdrawRoleRequest(ctx, id));
  }

  @Mutation(() => RoleRequest, { description: 'The role counts from now on. Nobody confirms their own.' })
  async confirmRoleRequest(
    @Arg('id', () => ID) id: string,
    @Arg('endsOn', () => LocalDate, { nullable: true, description: 'In place of what the asker said.' })
    endsOn: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await confirmRoleRequest(ctx, id, endsOn));
  }

  @Mutation(() => RoleRequest, { description: 'With a reason that the asker reads.' })
  async refuseRoleRequest(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await refuseRoleRequest(ctx, id, reason));
  }
}

@Resolver(() => SignedInViewer)
export class OwnRoleRequestsResolver {
  @FieldResolver(() => RoleRequestConnection, { description: 'Those of the viewer, newest first, answered or not.' })
  roleRequests(@Root() viewer: SignedInViewer, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<RoleRequestConnection>(viewer, info);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer confirms roles, at a council or at all of them.' })
  confirmsRoles(@Root() { confirmsRoles }: { confirmsRoles: boolean }): boolean {
    return confirmsRoles;
  }
}
