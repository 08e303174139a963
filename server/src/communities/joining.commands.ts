import { Person } from '../identity/person.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Forbidden } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { held, tell } from './community.commands.ts';
import { askToJoin, type CommunityFacts, fits, isMember, join, leave } from './community.policy.ts';
import type { Community } from './community.ts';
import { admit, ownIn, release } from './members.ts';
import { onlyFor } from './required-role.ts';
import { cannotJoin, isBanned } from './sanction.rows.ts';
import { Membership } from './membership.ts';
import { dropMembership, holdMembership } from './own-membership.ts';

const noteLimits = (asked: boolean) =>
  asked ? { most: 1_000, least: 1, name: 'an answer' } : { most: 1_000, name: 'the note' };

const factsOf = ({ id, visibility, requiredRole, closedAt }: Community, own: Membership | null): CommunityFacts => ({
  id,
  visibility,
  requiredRole: requiredRole ?? null,
  own: own?.status ?? null,
  closed: !!closedAt,
});

const whyNot = ({ viewer }: Context, community: Community) => {
  if (!viewer.verified) return 'Verify your e-mail address first.';
  if (community.closedAt) return 'This community is closed: it can be read, and nobody joins it any more.';
  return community.requiredRole ? onlyFor(community) : undefined;
};

/** In at once where it is open; a request with a note where it is on request. Asking twice is asking once. */
export async function joinCommunity(ctx: Context, id: string, note?: string | null): Promise<string> {
  const membership = await transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    const open = community.visibility === 'OPEN';
    const own = await ownIn(em, ctx, community);
    const facts = factsOf(community, own);
    if (own && (own.status === 'ACTIVE' ? fits(ctx.viewer, facts) : !open)) return own;
    allow(open ? join : askToJoin, ctx.viewer, facts, whyNot(ctx, community));
    if (await isBanned(em, ctx, community.id, ctx.viewer.personId!)) throw new Forbidden(cannotJoin);
    const person = em.getReference(Person, ctx.viewer.personId!);
    const asked = own ?? em.create(Membership, { community, person, status: 'REQUESTED', since: ctx.clock() });
    const question = (!open && community.joiningQuestion) || null;
    asked.note = checkedText('note', note, noteLimits(question !== null)) || null;
    asked.question = question;
    if (open) await admit(em, ctx, asked);
    await tell(em, ctx, open ? 'joined' : 'asked-to-join', community, { personId: person.id });
    return asked;
  });
  if (membership.status === 'ACTIVE') holdMembership(ctx.viewer, id, membership.role === 'FACILITATOR');
  return membership.id;
}

/** The viewer has read the welcome note. */
export const closeWelcome = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(isMember, ctx.viewer, community, 'You are not in this community.');
    const own = await ownIn(em, ctx, community);
    own!.welcomeDue = false;
    return own!.id;
  });

/** Out, or the request taken back. */
export async function leaveCommunity(ctx: Context, id: string): Promise<string> {
  await transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    const own = await ownIn(em, ctx, community);
    allow(leave, ctx.viewer, factsOf(community, own), 'You are not in this community.');
    if (!own) throw new Conflict('You have left this community already.');
    await release(em, ctx, own);
    await tell(em, ctx, 'left', community, { personId: ctx.viewer.personId });
  });
  dropMembership(ctx.viewer, id);
  return id;
}
