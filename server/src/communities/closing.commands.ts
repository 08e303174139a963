import { recordAct } from '../moderation-log/record-act.ts';
import type { Context } from '../platform/context.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { held, tell } from './community.commands.ts';
import { facilitate } from './community.policy.ts';

/** Nobody writes or joins from now on; whoever could read it still can, and nobody else. Its facilitators open it again. */
export const closeCommunity = (ctx: Context, id: string, closed: boolean): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, 'Its facilitators close a community and open it again.');
    if (!!community.closedAt === closed) return community.id;
    community.closedAt = closed ? ctx.clock() : null;
    recordAct(em, ctx, { kind: 'COMMUNITY', id: community.id }, closed ? 'CLOSED' : 'REOPENED');
    await tell(em, ctx, closed ? 'closed' : 'reopened', community);
    return community.id;
  });
