import { recordAct } from '../moderation-log/record-act.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { held, tell } from './community.commands.ts';
import { facilitate } from './community.policy.ts';

const mostMinutes = 24 * 60;

/** Each member posts once in so many minutes, from 1 to 1,440, where things get heated; null for as often as they like. */
export const slowCommunity = (ctx: Context, id: string, minutes: number | null): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, 'Its facilitators slow a community down.');
    if (minutes !== null && (minutes < 1 || minutes > mostMinutes))
      throw new Invalid({ minutes: 'Choose between a minute and a day.' });
    if ((community.slowMinutes ?? null) === minutes) return community.id;
    community.slowMinutes = minutes;
    recordAct(em, ctx, { kind: 'COMMUNITY', id: community.id }, 'SLOWED', {
      note: minutes === null ? 'Ended' : `${minutes} minutes`,
    });
    await tell(em, ctx, 'slowed', community, { minutes });
    return community.id;
  });
