import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { held, tell } from './community.commands.ts';
import { facilitate, read } from './community.policy.ts';
import { admit, checkNotLastFacilitator, release } from './members.ts';
import { Membership, type MembershipRole } from './membership.ts';
import type { Community } from './community.ts';
import { bannedByYou, isBanned } from './sanction.rows.ts';
import { mayBeIn } from './required-role.ts';
import { dropMembership, holdMembership } from './own-membership.ts';

const what = 'This membership';
const refusal = 'Its facilitators decide who is in a community.';
const lacking = 'They do not hold the role that this community asks for at present.';
const reasonLimits = { most: 1_000, name: 'the reason' };

/** Lets in whoever asked. */
export const approveMembership = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const membership = await loaded(em, ctx, id);
    if (membership.status === 'ACTIVE') return membership.id;
    if (!(await mayBeIn(em, ctx, membership.community, membership.person.id))) throw new Conflict(lacking);
    await checkMayEnter(em, ctx, membership.community, membership.person.id);
    await admit(em, ctx, membership);
    await tell(em, ctx, 'member-approved', membership.community, { personId: membership.person.id });
    return membership.id;
  });

/** Turns a request down; the person may ask again. Returns the community's id. */
export const refuseMembership = (ctx: Context, id: string, reason?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    const membership = await loaded(em, ctx, id);
    if (membership.status === 'ACTIVE') throw new Conflict('This person is a member already. Remove them instead.');
    await release(em, ctx, membership);
    await tell(em, ctx, 'member-refused', membership.community, {
      personId: membership.person.id,
      reason: checkedText('reason', reason, reasonLimits),
    });
    return membership.community.id;
  });

/** Puts a member out. Returns the community's id. */
export async function removeMember(ctx: Context, id: string, reason?: string | null): Promise<string> {
  const { community, person } = await transact(ctx, async (em) => {
    const membership = await loaded(em, ctx, id);
    await release(em, ctx, membership);
    const place = { kind: 'COMMUNITY', id: membership.community.id } as const;
    recordAct(em, ctx, place, 'MEMBER_REMOVED', { note: reason ?? null, personId: membership.person.id });
    await tell(em, ctx, 'member-removed', membership.community, {
      personId: membership.person.id,
      reason: checkedText('reason', reason, reasonLimits),
    });
    return membership;
  });
  if (person.id === ctx.viewer.personId) dropMembership(ctx.viewer, community.id);
  return community.id;
}

/** Brings somebody in without their asking: the one way into a hidden community. */
export const addMember = (ctx: Context, communityId: string, personId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, communityId);
    allow(facilitate, ctx.viewer, community, refusal);
    const person = isId(personId) ? await em.findOne(Person, { id: personId, emailVerified: true }) : null;
    if (!person) throw new Invalid({ personId: 'Choose a person from the directory.' });
    const known = await em.findOne(Membership, { community, person });
    if (known?.status === 'ACTIVE') return known.id;
    if (!(await mayBeIn(em, ctx, community, person.id))) throw new Invalid({ personId: lacking });
    await checkMayEnter(em, ctx, community, person.id);
    const membership = known ?? em.create(Membership, { community, person, status: 'REQUESTED', since: ctx.clock() });
    await admit(em, ctx, membership);
    await tell(em, ctx, 'member-added', community, { personId });
    return membership.id;
  });

/** Makes a member a facilitator, or a facilitator a member. */
export async function changeMembershipRole(ctx: Context, id: string, role: MembershipRole): Promise<string> {
  const { community, person } = await transact(ctx, async (em) => {
    const membership = await loaded(em, ctx, id);
    if (membership.status !== 'ACTIVE') throw new Conflict('Approve the request first.');
    if (membership.role === role) return membership;
    await checkNotLastFacilitator(em, ctx, membership);
    membership.role = role;
    await tell(em, ctx, 'role-changed', membership.community, { personId: membership.person.id, after: role });
    return membership;
  });
  if (person.id === ctx.viewer.personId) holdMembership(ctx.viewer, community.id, role === 'FACILITATOR');
  return id;
}

async function checkMayEnter(em: EntityManager, ctx: Context, { id, closedAt }: Community, personId: string) {
  if (closedAt) throw new Conflict('This community is closed. Open it again first.');
  if (await isBanned(em, ctx, id, personId)) throw new Conflict(bannedByYou);
}

/** Throws NotFound where the viewer may not even know of it: requests are between the asker and the facilitators. */
async function loaded(em: EntityManager, ctx: Context, id: string): Promise<Membership> {
  const visible = { audience: { $overlap: ctx.viewer.audiences } };
  const known = await em.findOne(Membership, { id: checkedId(id, what), community: visible });
  if (!known) throw new NotFound(what);
  const community = await held(em, ctx, known.community.id);
  const membership = await em.findOne(Membership, { id }, { refresh: true });
  if (!membership || !mayKnow(ctx, membership)) throw new NotFound(what);
  allow(facilitate, ctx.viewer, community, refusal);
  return membership;
}

const mayKnow = ({ viewer }: Context, { community, person, status }: Membership): boolean =>
  facilitate(viewer, community) ||
  person.id === viewer.personId ||
  (status === 'ACTIVE' && read(viewer, { ...community, own: null }));
