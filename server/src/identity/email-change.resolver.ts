import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { confirmEmailChange, requestEmailChange } from './email-change.commands.ts';

@Resolver()
export class EmailChangeResolver {
  @Mutation(() => Boolean, {
    description: 'Mails a link to the new address. The answer is the same for one that has an account.',
  })
  async requestEmailChange(
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Ctx() ctx: Context,
  ) {
    await requestEmailChange(ctx, email, password);
    return true;
  }

  @Mutation(() => Boolean, { description: 'By the mailed token. Ends every session of the person.' })
  async confirmEmailChange(@Arg('token', () => String) token: string, @Ctx() ctx: Context) {
    await confirmEmailChange(ctx, token);
    return true;
  }
}
