import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { signIn, signOut, verifyEmail } from './session.commands.ts';
import { viewerNow } from './viewer.resolver.ts';
import { SignedInViewer } from './viewer.types.ts';

@Resolver()
export class SessionResolver {
  @Mutation(() => SignedInViewer, {
    description:
      "Sets the session's cookie. UNAUTHENTICATED when it does not match, or the address is not confirmed yet.",
  })
  async signIn(
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await signIn(ctx, email, password);
    return viewerNow(ctx, info);
  }

  @Mutation(() => Boolean)
  async signOut(@Ctx() ctx: Context) {
    await signOut(ctx);
    return true;
  }

  @Mutation(() => SignedInViewer, { description: 'Confirms the address that the token was mailed to, and signs in.' })
  async verifyEmail(@Arg('token', () => String) token: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    await verifyEmail(ctx, token);
    return viewerNow(ctx, info);
  }
}
