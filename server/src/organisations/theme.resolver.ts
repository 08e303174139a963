import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { readAll, readOne } from '../platform/read.ts';
import { themeShape } from './theme.shape.ts';
import { Theme } from './theme.ts';

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => [Theme], { description: 'All of them, each followed by its sub-themes.' })
  themes(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readAll<Theme>(
      ctx,
      info,
      themeShape,
      () => sql`true`,
      (self) => sql`${self}.position`,
    );
  }

  @Query(() => Theme, { nullable: true })
  theme(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readOne<Theme>(ctx, info, themeShape, (self) => sql`${self}.slug = ${slug}`);
  }
}
