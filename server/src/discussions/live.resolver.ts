import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Subscription } from 'type-graphql';
import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { Listening } from '../platform/listening.ts';
import { readOne } from '../platform/read.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';

@Resolver()
export class LiveThreadResolver {
  @Subscription(() => Thread, {
    description:
      'The discussion as it is, and again whenever something in it changes, for as long as the viewer may see it.',
    subscribe: ({ args }) => new Listening([`thread:${checkedId(args.id as string, 'This discussion')}`]),
  })
  async threadChanged(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const thread = await readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);
    if (!thread) throw new NotFound('This discussion');
    return thread;
  }
}
