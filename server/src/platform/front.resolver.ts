import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { isId } from './ids.ts';
import { askedOf } from './selection.ts';
import { Subject, type SubjectRef } from './subject.ts';

@Resolver()
export class FrontResolver {
  @Query(() => Subject, {
    nullable: true,
    description:
      'What a thing is in, such as the community of a discussion, where the viewer may see that: so that who may not read the thing learns how to. Null alike where it is hidden and where there is nothing.',
  })
  async frontOf(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const around = async (inner: string): Promise<SubjectRef> =>
      // What is in nothing is looked for all the same: the time of the answer does not tell it from what is hidden.
      (await ctx.subjects.within(ctx, inner)) ?? { kind: 'COMMUNITY', id: crypto.randomUUID() };
    // A discussion may be about a document, which is in a community.
    const near = await around(isId(id) ? id : crypto.randomUUID());
    const far = await around(near.id);
    const found = await ctx.subjects.load(ctx, askedOf(info), [near, far]);
    return found.get(near.id) ?? found.get(far.id) ?? null;
  }
}
