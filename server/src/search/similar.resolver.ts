import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { askedOf } from '../platform/selection.ts';
import { SubjectKind } from '../platform/vocabulary.ts';
import { SearchHit } from './search.types.ts';
import { similar, similarTo } from './similar.ts';

const kindsWords = 'All kinds when empty.';

@Resolver()
export class SimilarResolver {
  @Query(() => [SearchHit], { description: 'What is like something the viewer may see, the most alike first.' })
  similarTo(
    @Arg('id', () => ID) id: string,
    @Arg('kinds', () => [SubjectKind], { defaultValue: [], description: kindsWords }) kinds: SubjectKind[],
    @Arg('first', () => Int, { defaultValue: 3, description: 'At most 20.' }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return similarTo(ctx, askedOf(info), id, { kinds, first });
  }

  @Query(() => [SearchHit], { description: 'What is like a text that somebody is writing, the most alike first.' })
  similar(
    @Arg('text', () => String) text: string,
    @Arg('kinds', () => [SubjectKind], { defaultValue: [], description: kindsWords }) kinds: SubjectKind[],
    @Arg('first', () => Int, { defaultValue: 5, description: 'At most 20.' }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return similar(ctx, askedOf(info), text, { kinds, first });
  }
}
