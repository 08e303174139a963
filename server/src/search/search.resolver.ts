import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { SearchSort } from '../platform/search-index.ts';
import { askedOf } from '../platform/selection.ts';
import { SearchFilter } from './search.inputs.ts';
import { search } from './search.ts';
import { SearchResults } from './search.types.ts';

const likeMineWords = "Whether councils like the viewer's come first; when absent, they do for officers.";

@Resolver()
export class SearchResolver {
  @Query(() => SearchResults, {
    description: 'One search over everything the viewer may see. Without any words, all of it, the newest first.',
  })
  search(
    @Arg('query', () => String) text: string,
    @Arg('filter', () => SearchFilter, { nullable: true }) filter: SearchFilter | null,
    @Arg('sort', () => SearchSort, { defaultValue: 'RELEVANCE' }) sort: SearchSort,
    @Arg('likeMine', () => Boolean, { nullable: true, description: likeMineWords }) likeMine: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return search(ctx, askedOf(info), { text, filter: filter ?? {}, sort, likeMine, ...page });
  }
}
