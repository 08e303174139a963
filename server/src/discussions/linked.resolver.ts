import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { linked } from './linked.ts';
import { LinkedSubject } from './linked-subject.ts';

@Resolver()
export class LinkedResolver {
  @Query(() => [LinkedSubject], { description: 'What addresses on this site lead to, of what the viewer may see.' })
  linked(
    @Arg('addresses', () => [String], { description: 'Paths that start with a slash; at most 100.' })
    addresses: string[],
    @Ctx() ctx: Context,
  ) {
    return linked(ctx, addresses);
  }
}
