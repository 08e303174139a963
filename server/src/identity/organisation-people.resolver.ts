import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisations/organisation.ts';
import { PageArgs } from '../platform/page.ts';
import { built } from '../platform/read.ts';
import { PersonConnection } from './person.types.ts';

@Resolver(() => Organisation)
export class OrganisationPeopleResolver {
  @FieldResolver(() => PersonConnection, { description: 'People who hold a role there today, by name.' })
  people(@Args(() => PageArgs) _page: PageArgs, @Root() root: Organisation, @Info() info: GraphQLResolveInfo) {
    return built<PersonConnection>(root, info);
  }
}
