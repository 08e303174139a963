import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { askedOf } from '../platform/selection.ts';
import { suggest } from './suggest.ts';
import { Suggestion } from './suggest.types.ts';

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description: 'While one types: of what the viewer may see, some of each kind, by titles and names alone.',
  })
  suggest(
    @Arg('query', () => String) query: string,
    @Arg('first', () => Int, { description: 'At most 20.' }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return suggest(ctx, askedOf(info), query, first);
  }
}
