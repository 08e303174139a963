import type { EntityManager } from '@mikro-orm/postgresql';
import { authenticationOf } from '../identity/authentication.ts';
import { Person } from '../identity/person.ts';
import { heldToday } from '../identity/person.shape.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId } from '../platform/ids.ts';
import { mailJob } from '../platform/mail.ts';
import { allow } from '../platform/policy.ts';
import type { Limit } from '../platform/rate-limit.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { held } from './community.commands.ts';
import { facilitate } from './community.policy.ts';
import type { Community } from './community.ts';
import { checkedAddresses } from './invitation.addresses.ts';
import { invitationLetter } from './invitation.letter.ts';
import { expiryFrom, invitationPath, newToken, tokenHash } from './invitation.token.ts';
import { Invitation } from './invitation.ts';

const what = 'This invitation';
const refusal = 'Its facilitators decide who is invited to a community.';
const hour = 3600;
/** What one person may send in all, and to one address. */
const invitations: Limit = { name: 'invitation', most: 100, seconds: hour };
const invitationsTo: Limit = { name: 'invitation-to', most: 5, seconds: 24 * hour };

/**
 * Mails an invitation to each address, all or none. Whether one of them has an account is not asked, so nothing can tell.
 * An address that is invited already gets a new link in place of the old one.
 */
export async function inviteToCommunity(
  ctx: Context,
  id: string,
  lines: string[],
  idempotencyKey?: string | null,
): Promise<string> {
  const addresses = checkedAddresses(lines);
  return transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, refusal);
    if (community.closedAt) throw new Conflict('This community is closed. Open it again first.');
    return once(em, ctx, idempotencyKey, { id, addresses }, async () => {
      const from = await nameOfSender(em, ctx);
      const sent: string[] = [];
      for (const email of addresses) {
        const waiting = await em.findOne(Invitation, { community, email, acceptedAt: null, revokedAt: null });
        const fresh = { community, email, tokenHash: '', invitedAt: ctx.clock(), expiresAt: ctx.clock() };
        sent.push((await send(em, ctx, waiting ?? em.create(Invitation, fresh), from)).id);
      }
      audit(em, ctx, 'community.invited', community.id, { invitationIds: sent });
      return community.id;
    });
  });
}

/** Another link to the same address, for another fourteen days; the one before works no more. */
export const renewInvitation = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { community, invitation } = await loaded(em, ctx, id);
    const state = invitation.stateAt(ctx.clock());
    if (state === 'ACCEPTED') throw new Conflict('This invitation has been accepted already.');
    if (state === 'REVOKED') throw new Conflict('This invitation was taken back. Send another one.');
    await send(em, ctx, invitation, await nameOfSender(em, ctx));
    audit(em, ctx, 'community.invitation-renewed', community.id, { invitationId: id });
    return id;
  });

/** Its link works no more. */
export const revokeInvitation = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { community, invitation } = await loaded(em, ctx, id);
    if (invitation.acceptedAt) throw new Conflict('This invitation has been accepted. Remove the member instead.');
    if (invitation.revokedAt) return id;
    invitation.revokedAt = ctx.clock();
    audit(em, ctx, 'community.invitation-revoked', community.id, { invitationId: id });
    return id;
  });

/** The row and the mail's job commit together. */
async function send(em: EntityManager, ctx: Context, invitation: Invitation, from: string | null): Promise<Invitation> {
  const { limits } = authenticationOf(ctx);
  await limits.spend(invitations, ctx.viewer.personId!);
  await limits.spend(invitationsTo, `${ctx.viewer.personId} ${invitation.email}`);
  const token = newToken();
  invitation.tokenHash = tokenHash(token);
  invitation.invitedAt = ctx.clock();
  invitation.expiresAt = expiryFrom(invitation.invitedAt);
  invitation.invitedBy = em.getReference(Person, ctx.viewer.personId!);
  await em.flush();
  const { community, email: to, expiresAt } = invitation;
  const letter = invitationLetter({
    to,
    from,
    community: community.visibility === 'HIDDEN' ? null : community.name,
    link: ctx.settings.publicUrl + invitationPath(token),
    expiresAt,
  });
  await rowsWithin(em)(mailJob(ctx.settings, letter));
  return invitation;
}

async function nameOfSender(em: EntityManager, ctx: Context): Promise<string | null> {
  const [sender] = await rowsWithin(em)<{ name: string; council: string | null }>(sql`
    select p.name, (select o.name from role r join organisation o on o.id = r.organisation_id
      where r.person_id = p.id and ${heldToday(sql`r`, ctx.clock())} order by r.starts_on, r.id limit 1) as council
    from person p where p.id = ${ctx.viewer.personId}::uuid`);
  return sender ? [sender.name, sender.council].filter(Boolean).join(', ') : null;
}

/** Invitations are the facilitators' alone: to others there is none. The community is locked first, as everywhere. */
async function loaded(
  em: EntityManager,
  ctx: Context,
  id: string,
): Promise<{ community: Community; invitation: Invitation }> {
  const visible = { audience: { $overlap: ctx.viewer.audiences } };
  const known = await em.findOne(Invitation, { id: checkedId(id, what), community: visible });
  if (!known || !facilitate(ctx.viewer, { id: known.community.id })) throw new NotFound(what);
  const community = await held(em, ctx, known.community.id);
  const invitation = await em.findOne(Invitation, { id }, { refresh: true });
  if (!invitation) throw new NotFound(what);
  return { community, invitation };
}
