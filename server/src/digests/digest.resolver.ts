import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { viewerNow } from '../identity/viewer.resolver.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import { MailPreference } from '../notifications/mail-preference.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { chooseMails } from './mail-preference.commands.ts';
import { MailPreferenceInput } from './mail-preference.inputs.ts';
import { stopMails } from './stop-mails.ts';

@Resolver(() => SignedInViewer)
export class DigestResolver {
  @FieldResolver(() => MailPreference, { description: 'How what the viewer is told goes to them by mail.' })
  mailPreference(@Root() { mailPreference }: { mailPreference: MailPreference }): MailPreference {
    return mailPreference;
  }

  @Mutation(() => SignedInViewer, { description: 'How what the viewer is told goes to them by mail from now on.' })
  async chooseMails(
    @Arg('input', () => MailPreferenceInput) input: MailPreferenceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await chooseMails(ctx, input);
    return viewerNow(ctx, info);
  }

  @Mutation(() => Boolean, {
    description:
      'Stops the mails of what somebody is told, by the token they carry, without signing in; once or again.',
  })
  async stopMails(@Arg('token', () => String) token: string, @Ctx() ctx: Context) {
    if (await stopMails(ctx, token)) return true;
    throw new Invalid({ token: 'This link stops nothing any more. Look that it is whole.' });
  }
}
