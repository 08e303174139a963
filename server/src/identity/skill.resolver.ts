import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { saveSkills, SkillInput } from './skill.commands.ts';
import { viewerNow } from './viewer.resolver.ts';
import { SignedInViewer } from './viewer.types.ts';

@Resolver()
export class SkillResolver {
  @Mutation(() => SignedInViewer, { description: 'What the viewer offers and needs becomes this, in this order.' })
  async saveSkills(
    @Arg('skills', () => [SkillInput]) skills: SkillInput[],
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await saveSkills(ctx, skills);
    return viewerNow(ctx, info);
  }
}
