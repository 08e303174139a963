import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import * as commands from './password.commands.ts';

/** No answer here tells whether there is an account: that goes by mail. */
@Resolver()
export class PasswordResolver {
  @Mutation(() => Boolean, {
    description: 'Mails a link to confirm the address. The answer is the same for a known one.',
  })
  async signUp(
    @Arg('name', () => String) name: string,
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Arg('invitation', () => String, {
      nullable: true,
      description: 'Token of an invitation, to which the link that confirms the address leads on.',
    })
    invitation: string | null,
    @Ctx() ctx: Context,
  ) {
    await commands.signUp(ctx, { name, email, password, invitation });
    return true;
  }

  @Mutation(() => Boolean, { description: 'Mails the link to confirm the address again, where one is awaited.' })
  async sendVerification(@Arg('email', () => String) email: string, @Ctx() ctx: Context) {
    await commands.sendVerification(ctx, email);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Mails a link to choose a new password, where there is an account.' })
  async requestPasswordReset(@Arg('email', () => String) email: string, @Ctx() ctx: Context) {
    await commands.requestPasswordReset(ctx, email);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of the person.' })
  async resetPassword(
    @Arg('token', () => String) token: string,
    @Arg('password', () => String) password: string,
    @Ctx() ctx: Context,
  ) {
    await commands.resetPassword(ctx, token, password);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every other session of the person.' })
  async changePassword(
    @Arg('currentPassword', () => String) currentPassword: string,
    @Arg('newPassword', () => String) newPassword: string,
    @Ctx() ctx: Context,
  ) {
    await commands.changePassword(ctx, currentPassword, newPassword);
    return true;
  }
}
