import { Person } from '../identity/person.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { Disclosure } from './disclosure.ts';
import { loadedThread } from './loaded.ts';
import { tell } from './thread.commands.ts';
import { discloseAuthor as mayDisclose } from './thread.policy.ts';

const reasonLimits = { most: 1_000, least: 10, name: 'the reason' };

/** Shows a facilitator who asked without their name. The reason is recorded, and the asker reads it. */
export const discloseAuthor = (ctx: Context, id: string, given: string): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = () => 'Only facilitators look up who asked, and only where it was asked without a name.';
    const thread = await loadedThread(em, ctx, id, { policy: mayDisclose, refusal });
    const reason = checkedText('reason', given, reasonLimits);
    const by = em.getReference(Person, ctx.viewer.personId!);
    if ((await em.count(Disclosure, { thread, by })) > 0) return thread.id;
    em.create(Disclosure, { thread, by, reason, at: ctx.clock() });
    audit(em, ctx, 'thread.author-disclosed', thread.id, { reason });
    await tell(em, ctx, 'author-disclosed', thread);
    return thread.id;
  });
