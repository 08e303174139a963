import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { readOne, readPage } from '../platform/read.ts';
import { alphabetical } from '../platform/shape.ts';
import { OrganisationFilter } from './organisation.inputs.ts';
import { whereOf } from './organisation.lists.ts';
import { organisationShape } from './organisation.shape.ts';
import { Organisation } from './organisation.ts';
import { OrganisationConnection } from './organisation.types.ts';

type Info = GraphQLResolveInfo;

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true })
  organisation(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context, @Info() info: Info) {
    return readOne<Organisation>(ctx, info, organisationShape, (self) => sql`${self}.slug = ${slug}`);
  }

  @Query(() => OrganisationConnection, { description: 'Those that exist today, by name.' })
  organisations(
    @Arg('filter', () => OrganisationFilter, { nullable: true }) filter: OrganisationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const order = alphabetical('name');
    return readPage<OrganisationConnection>(ctx, info, organisationShape, {
      ...page,
      where: whereOf(filter ?? {}),
      order,
    });
  }
}
