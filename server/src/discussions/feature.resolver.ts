import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Discussable } from '../platform/discussable.ts';
import { readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { featureThread } from './feature.commands.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';

@Resolver(() => Discussable)
export class FeatureResolver {
  @FieldResolver(() => [Thread], {
    description: 'What facilitators put in front of everybody who may read it: at most three, the latest first.',
  })
  featuredThreads(@Root() { featuredThreads }: { featuredThreads: Thread[] }): Thread[] {
    return featuredThreads;
  }

  @Mutation(() => Thread, {
    description: 'In front of all others in its place; facilitators. At most three at a time.',
  })
  async featureThread(
    @Arg('id', () => ID) id: string,
    @Arg('why', () => String, { nullable: true, description: 'In one line; null takes it from there.' }) why:
      | string
      | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const done = await featureThread(ctx, id, why ?? null);
    return readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${done}::uuid`);
  }
}
