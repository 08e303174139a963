import type { EntityManager } from '@mikro-orm/postgresql';
import { held, tell } from '../communities/community.commands.ts';
import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { runGroup } from './interest-group.policy.ts';
import { InterestGroup } from './interest-group.ts';
import { YearlyReport } from './yearly-report.ts';

const refusal = 'The facilitators of the community run its special interest group.';

/** Makes a community a special interest group from a day on, or, where it is one, mends that day. */
export const startInterestGroup = (ctx: Context, communityId: string, startedOn: string): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, communityId);
    allow(runGroup, ctx.viewer, { communityId }, refusal);
    checkPast(ctx, 'startedOn', startedOn);
    const known = await em.findOne(InterestGroup, { community });
    if (known?.startedOn === startedOn) return community.id;
    if (known) known.startedOn = startedOn;
    else em.create(InterestGroup, { community, startedOn });
    await tell(em, ctx, 'interest-group-started', community, { startedOn });
    return community.id;
  });

/** It has stated its case again: another five years from that day. */
export const restateInterestGroup = (ctx: Context, communityId: string, restatedOn: string): Promise<string> =>
  transact(ctx, async (em) => {
    const group = await heldGroup(em, ctx, communityId);
    checkPast(ctx, 'restatedOn', restatedOn);
    if (restatedOn < group.startedOn) throw new Invalid({ restatedOn: 'It cannot restate its case before its start.' });
    group.restatedOn = restatedOn;
    await tell(em, ctx, 'interest-group-restated', group.community, { restatedOn });
    return communityId;
  });

/** Hands in the report that was due at the end of April of that year, or puts another text in its place. */
export const fileYearlyReport = (ctx: Context, communityId: string, year: number, text: string): Promise<string> =>
  transact(ctx, async (em) => {
    const group = await heldGroup(em, ctx, communityId);
    const words = checkedText('text', text, { most: 20_000, least: 1, name: 'the report' });
    if (`${year}-04-30` <= group.startedOn || year > ctx.clock().getUTCFullYear() + 1)
      throw new Invalid({ year: 'No report is due for this year.' });
    const fresh = { text: words, handedInAt: ctx.clock(), handedInBy: em.getReference(Person, ctx.viewer.personId!) };
    const known = await em.findOne(YearlyReport, { group, year });
    if (known) Object.assign(known, fresh);
    else em.create(YearlyReport, { group, year, ...fresh });
    await tell(em, ctx, 'report-handed-in', group.community, { year });
    return communityId;
  });

async function heldGroup(em: EntityManager, ctx: Context, communityId: string): Promise<InterestGroup> {
  const community = await held(em, ctx, communityId);
  allow(runGroup, ctx.viewer, { communityId }, refusal);
  const group = await em.findOne(InterestGroup, { community });
  if (!group) throw new Conflict('This community is no special interest group yet.');
  return group;
}

function checkPast(ctx: Context, field: string, day: string): void {
  if (day > ctx.clock().toISOString().slice(0, 10)) throw new Invalid({ [field]: 'This day is still to come.' });
}
