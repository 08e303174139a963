import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver, Subscription } from 'type-graphql';
import { viewerNow } from '../identity/viewer.resolver.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { Listening } from '../platform/listening.ts';

@Resolver()
export class LiveInboxResolver {
  @Subscription(() => SignedInViewer, {
    description:
      'The viewer as they are, and again whenever they are told something or have read it, in whatever window.',
    subscribe: ({ context }) => new Listening([`inbox:${(context as Context).viewer.personId}`]),
  })
  inboxChanged(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return viewerNow(ctx, info);
  }
}
