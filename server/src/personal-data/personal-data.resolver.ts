import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { eraseAccount, exportPersonalData } from './personal-data.commands.ts';

@Resolver()
export class PersonalDataResolver {
  @Mutation(() => String, {
    description: 'Everything the hub keeps of the viewer, as JSON; at most ten times an hour.',
  })
  exportPersonalData(@Ctx() ctx: Context) {
    return exportPersonalData(ctx);
  }

  @Mutation(() => Boolean, {
    description:
      'Erases the viewer for good, and signs out. What they wrote for others stays, as a former member’s. CONFLICT for the only administrator.',
  })
  async eraseAccount(@Arg('presentPassword', () => String) presentPassword: string, @Ctx() ctx: Context) {
    await eraseAccount(ctx, presentPassword);
    return true;
  }
}
