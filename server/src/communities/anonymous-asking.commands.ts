import type { Context } from '../platform/context.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { held, tell } from './community.commands.ts';
import { facilitate } from './community.policy.ts';

/** Whether members may ask without their name. What was asked so stays so. */
export const allowAnonymousAsking = (ctx: Context, id: string, allowed: boolean): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, 'Its facilitators decide how members may ask.');
    if (community.anonymousAsking === allowed) return community.id;
    community.anonymousAsking = allowed;
    await tell(em, ctx, 'anonymous-asking-changed', community, { allowed });
    return community.id;
  });
