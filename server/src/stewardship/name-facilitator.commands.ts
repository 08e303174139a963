import { LockMode } from '@mikro-orm/core';
import { tell } from '../communities/community.commands.ts';
import { Community } from '../communities/community.ts';
import { admit } from '../communities/members.ts';
import { Membership } from '../communities/membership.ts';
import { mayBeIn } from '../communities/required-role.ts';
import { isBanned } from '../communities/sanction.rows.ts';
import { Person } from '../identity/person.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { notify } from '../notifications/notify.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { needOf, refreshNeeds } from './needs.ts';
import { nameFacilitator as mayName, seeNeeds } from './stewardship.policy.ts';

/**
 * LGA staff give a community that is left alone somebody to run it, without coming in themselves. Members read in the
 * log that it was done.
 */
export const nameFacilitator = (ctx: Context, communityId: string, personId: string): Promise<string> =>
  transact(ctx, async (em) => {
    allow(seeNeeds, ctx.viewer, undefined, 'LGA staff name facilitators where there is none.');
    const what = 'This community';
    const among = { filters: { visible: { everything: true } }, lockMode: LockMode.PESSIMISTIC_WRITE };
    const community = await em.findOne(Community, { id: checkedId(communityId, what) }, among);
    if (!community) throw new NotFound(what);
    const rows = rowsWithin(em);
    const need = await needOf(rows, ctx.clock(), community.id);
    const person = isId(personId) ? await em.findOne(Person, { id: personId, emailVerified: true }) : null;
    const known = person && (await em.findOne(Membership, { community, person }, { filters: { visible: false } }));
    if (known?.status === 'ACTIVE' && known.role === 'FACILITATOR') return community.id;
    const refusal = 'Its own facilitators decide who runs it, and nobody names themselves.';
    allow(mayName, ctx.viewer, { ...need, personId }, refusal);
    const fits =
      person && (await mayBeIn(em, ctx, community, person.id)) && !(await isBanned(em, ctx, community.id, person.id));
    if (!fits) throw new Invalid({ personId: 'This person cannot run it. Choose somebody else from the directory.' });
    const membership = known ?? em.create(Membership, { community, person, status: 'REQUESTED', since: ctx.clock() });
    if (membership.status !== 'ACTIVE') await admit(em, ctx, membership);
    membership.role = 'FACILITATOR';
    recordAct(em, ctx, { kind: 'COMMUNITY', id: community.id }, 'FACILITATOR_NAMED', { personId: person.id });
    await tell(em, ctx, 'facilitator-named', community, { personId: person.id });
    await notify(rows, {
      personId: person.id,
      reason: 'FACILITATING',
      key: `facilitator:${membership.id}:${ctx.clock().getTime()}`,
      title: 'You are named as a facilitator of a community',
      url: `/communities/${community.slug}/facilitate`,
      at: ctx.clock(),
      subjects: [{ kind: 'COMMUNITY', id: community.id }],
      bound: true,
    });
    await refreshNeeds(rows, ctx.clock(), community.id);
    return community.id;
  });
