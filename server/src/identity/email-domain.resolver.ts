import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { Organisation } from '../organisations/organisation.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readOne, readPage } from '../platform/read.ts';
import { addEmailDomain, removeEmailDomain } from './email-domain.commands.ts';
import { byDomain, emailDomainShape, naming } from './email-domain.shape.ts';
import { EmailDomainConnection } from './email-domain.types.ts';
import { administer } from './identity.policy.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Organisation>(ctx, info, organisationShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver()
export class EmailDomainResolver {
  @Query(() => EmailDomainConnection, { description: 'In alphabetical order; for administrators.' })
  emailDomains(
    @Arg('text', () => String, { nullable: true, description: "Part of a domain or of the organisation's name." })
    text: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    allow(administer, ctx.viewer, undefined);
    return readPage<EmailDomainConnection>(ctx, info, emailDomainShape, {
      ...page,
      where: naming(text),
      order: byDomain,
    });
  }

  @Mutation(() => Organisation, {
    description: 'People with an address there may take a role at the organisation; for administrators.',
  })
  async addEmailDomain(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('domain', () => String) domain: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await addEmailDomain(ctx, organisationId, domain));
  }

  @Mutation(() => Organisation, { description: 'Roles that were taken by it stay; for administrators.' })
  async removeEmailDomain(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('domain', () => String) domain: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await removeEmailDomain(ctx, organisationId, domain));
  }
}
