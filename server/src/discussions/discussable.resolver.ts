import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Discussable } from '../platform/discussable.ts';
import { built } from '../platform/read.ts';
import { ThreadConnection, ThreadsArgs } from './thread.types.ts';

/** Every type that implements `Discussable` gets its threads from here: neither room knows the other. */
@Resolver(() => Discussable)
export class DiscussableResolver {
  @FieldResolver(() => ThreadConnection, {
    nullable: true,
    description:
      'Pinned ones first, then what was last spoken in. Null to those who see a front but may not read what is said.',
  })
  threads(@Root() subject: Discussable, @Args(() => ThreadsArgs) _page: ThreadsArgs, @Info() info: GraphQLResolveInfo) {
    return built<ThreadConnection | null>(subject, info);
  }
}
