import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readPage } from '../platform/read.ts';
import { alphabetical } from '../platform/shape.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { accountShape, accountsWhere } from './account.shape.ts';
import { AccountConnection } from './account.types.ts';
import { administer } from './identity.policy.ts';

@Resolver()
export class AccountResolver {
  @Query(() => AccountConnection, {
    description: 'Everybody, those too who have not confirmed their address, by name; for administrators.',
  })
  accounts(
    @Arg('text', () => String, { nullable: true, description: 'Part of a name or an e-mail address.' })
    text: string | null,
    @Arg('role', () => RoleKind, { nullable: true, description: 'Held today.' }) role: RoleKind | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    allow(administer, ctx.viewer, undefined);
    const where = accountsWhere({ text, role });
    return readPage<AccountConnection>(ctx, info, accountShape, { ...page, where, order: alphabetical('name') });
  }
}
