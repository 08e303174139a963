import type { GraphQLResolveInfo } from 'graphql';
import sql from '../platform/sql.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { administer } from '../identity/identity.policy.ts';
import type { Context } from '../platform/context.ts';
import { addresseeOf } from '../platform/mail.ts';
import { PageArgs } from '../platform/page.ts';
import { allow } from '../platform/policy.ts';
import { readPage } from '../platform/read.ts';
import * as commands from './parked-job.commands.ts';
import { lastParkedFirst, parkedJobShape } from './parked-job.shape.ts';
import { ParkedJob, ParkedJobConnection } from './parked-job.types.ts';

@Resolver(() => ParkedJob)
export class ParkedJobResolver {
  @Query(() => ParkedJobConnection, { description: 'Those given up last come first; for administrators.' })
  parkedJobs(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    allow(administer, ctx.viewer, undefined);
    const where = () => sql`true`;
    return readPage<ParkedJobConnection>(ctx, info, parkedJobShape, { ...page, where, order: lastParkedFirst });
  }

  @Mutation(() => Boolean, { description: 'Tries it again, as often as a new one; for administrators.' })
  async retryParkedJob(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    await commands.retryParkedJob(ctx, id);
    return true;
  }

  @Mutation(() => Int, {
    description: 'Tries all again, the oldest thousand at a time, and says how many; for administrators.',
  })
  retryParkedJobs(@Ctx() ctx: Context) {
    return commands.retryParkedJobs(ctx);
  }

  @Mutation(() => Boolean, { description: 'For good: what it would have done is not done; for administrators.' })
  async discardParkedJob(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    await commands.discardParkedJob(ctx, id);
    return true;
  }

  @FieldResolver(() => String, { nullable: true, description: 'To whom a mail would have gone.' })
  recipient(@Root() { recipient }: { recipient: string | null }, @Ctx() { settings }: Context): string | null {
    return recipient && addresseeOf(settings, recipient);
  }
}
