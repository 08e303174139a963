import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { CaseStudyConnection } from '../case-studies/case-study.types.ts';
import { Organisation } from '../organisations/organisation.ts';
import { PageArgs } from '../platform/page.ts';
import { built } from '../platform/read.ts';

@Resolver(() => Organisation)
export class OrganisationProfileResolver {
  @FieldResolver(() => CaseStudyConnection, {
    description: 'Published studies that it or a predecessor leads or takes part in, newest first.',
  })
  caseStudies(@Args(() => PageArgs) _page: PageArgs, @Root() root: Organisation, @Info() info: GraphQLResolveInfo) {
    return built<CaseStudyConnection>(root, info);
  }
}
