import { LockMode } from '@mikro-orm/core';
import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import { holds } from '../platform/viewer.ts';
import { transact } from '../platform/transact.ts';
import { tell } from './community.commands.ts';
import { Community } from './community.ts';
import { tokenHash } from './invitation.token.ts';
import { Invitation } from './invitation.ts';
import { admit } from './members.ts';
import { Membership } from './membership.ts';
import { cannotJoin, isBanned } from './sanction.rows.ts';
import { onlyFor } from './required-role.ts';
import { holdMembership } from './own-membership.ts';

const what = 'This invitation';
/** The invitation is the key to a community that its holder may not see yet. */
const unseen = { filters: { visible: { everything: true } } };

/** Lets in the owner of the address that the invitation was sent to; to anybody else the link opens nothing. */
export async function acceptInvitation(ctx: Context, token: string): Promise<string> {
  const { personId, verified } = ctx.viewer;
  if (!personId) throw new Unauthenticated();
  const membership = await transact(ctx, async (em) => {
    const known = await em.findOne(Invitation, { tokenHash: tokenHash(token) }, unseen);
    if (!known) throw new NotFound(what);
    const person = await em.findOneOrFail(Person, { id: personId }, unseen);
    if (person.email !== known.email) throw new Forbidden('This invitation was sent to another address.');
    if (!verified) throw new Forbidden('Verify your e-mail address first.');
    const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, ...unseen } as const;
    const community = await em.findOneOrFail(Community, { id: known.community.id }, locked);
    const invitation = await em.findOneOrFail(Invitation, { id: known.id }, { refresh: true, ...unseen });
    const own = await em.findOne(Membership, { community, person }, unseen);
    const accepted = invitation.acceptedBy?.id === personId;
    if (community.requiredRole && !holds(ctx.viewer, community.requiredRole)) throw new Forbidden(onlyFor(community));
    if (accepted && own?.status === 'ACTIVE') return own;
    // Renewed, taken back or used at the same moment.
    if (invitation.tokenHash !== tokenHash(token)) throw new NotFound(what);
    const state = invitation.stateAt(ctx.clock());
    if (state !== 'PENDING') throw new Conflict(refusals[state]);
    if (community.closedAt || (await isBanned(em, ctx, community.id, personId))) throw new Forbidden(cannotJoin);
    Object.assign(invitation, { acceptedAt: ctx.clock(), acceptedBy: person });
    const asked = own ?? em.create(Membership, { community, person, status: 'REQUESTED', since: ctx.clock() });
    if (asked.status !== 'ACTIVE') await admit(em, ctx, asked);
    await tell(em, ctx, 'invitation-accepted', community, { personId, invitationId: invitation.id });
    return asked;
  });
  holdMembership(ctx.viewer, membership.community.id, membership.role === 'FACILITATOR');
  return membership.id;
}

const refusals = {
  ACCEPTED: 'This invitation has been used. Ask a facilitator for another one.',
  REVOKED: 'This invitation was taken back. Ask whoever sent it.',
  EXPIRED: 'This invitation has expired. Ask whoever sent it for another one.',
};
