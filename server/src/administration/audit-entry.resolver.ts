import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { administer } from '../identity/identity.policy.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readPage } from '../platform/read.ts';
import { newest } from '../platform/shape.ts';
import { auditEntryShape } from './audit-entry.shape.ts';
import { AuditEntryConnection } from './audit-entry.types.ts';

@Resolver()
export class AuditEntryResolver {
  @Query(() => AuditEntryConnection, { description: 'The record of administration, newest first; for administrators.' })
  auditTrail(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    allow(administer, ctx.viewer, undefined);
    const where = () => sql`true`;
    return readPage<AuditEntryConnection>(ctx, info, auditEntryShape, { ...page, where, order: newest('at') });
  }
}
