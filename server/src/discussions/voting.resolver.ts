import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { readOne } from '../platform/read.ts';
import { threadShape } from './thread.shape.ts';
import { Thread } from './thread.ts';
import { vote, voteForIdea } from './voting.commands.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Thread>(ctx, info, threadShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver()
export class VotingResolver {
  @Mutation(() => Thread, {
    description: 'The viewer’s choice in a poll, in place of an earlier one; none takes it back.',
  })
  async vote(
    @Arg('threadId', () => ID) threadId: string,
    @Arg('optionIds', () => [ID]) optionIds: string[],
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await vote(ctx, threadId, optionIds));
  }

  @Mutation(() => Thread, { description: 'The viewer is for an idea, or no longer.' })
  async voteForIdea(
    @Arg('threadId', () => ID) threadId: string,
    @Arg('inFavour', () => Boolean, { defaultValue: true }) inFavour: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await voteForIdea(ctx, threadId, inFavour));
  }
}
