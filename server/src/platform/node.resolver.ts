import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { isId } from './ids.ts';
import { askedOf } from './selection.ts';
import { Node } from './subject.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any subject by its id.' })
  async node(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const ref = isId(id) ? await ctx.subjects.refOf(ctx, id) : null;
    if (!ref) return null;
    const [row = null] = (await ctx.subjects.load(ctx, askedOf(info), [ref])).values();
    return row;
  }
}
