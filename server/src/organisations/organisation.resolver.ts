import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { CaseStudyConnection } from '../case-studies/case-study.types.ts';
import { PersonConnection } from '../identity/person.types.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne, readPage } from '../platform/read.ts';
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

  @FieldResolver(() => CaseStudyConnection, {
    description: 'Published studies that it or a predecessor leads or takes part in, newest first.',
  })
  caseStudies(@Args(() => PageArgs) _page: PageArgs, @Root() root: Organisation, @Info() info: Info) {
    return built<CaseStudyConnection>(root, info);
  }

  @FieldResolver(() => PersonConnection, { description: 'People who hold a role there today, by name.' })
  people(@Args(() => PageArgs) _page: PageArgs, @Root() root: Organisation, @Info() info: Info) {
    return built<PersonConnection>(root, info);
  }
}
