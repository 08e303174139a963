import type { EntityManager } from '@mikro-orm/postgresql';
import { held, tell } from '../communities/community.commands.ts';
import type { Community } from '../communities/community.ts';
import { admit } from '../communities/members.ts';
import { Membership } from '../communities/membership.ts';
import { mayBeIn } from '../communities/required-role.ts';
import { isBanned } from '../communities/sanction.rows.ts';
import { heldToday } from '../identity/person.shape.ts';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { CouncilMembership, Representative } from './council-membership.ts';
import { actFor, askFor, runGroup } from './interest-group.policy.ts';
import { InterestGroup } from './interest-group.ts';

const what = 'This council';
const refusal = 'Its facilitators decide which councils are in a special interest group.';

/** A council asks to be in, through somebody who holds a role there and becomes its first representative. */
export const askCouncilIn = (ctx: Context, communityId: string, organisationId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, communityId);
    const group = await em.findOne(InterestGroup, { community });
    if (!group) throw new NotFound('This special interest group');
    const organisation = await em.findOne(Organisation, { id: checkedId(organisationId, what) });
    if (!organisation) throw new NotFound(what);
    allow(askFor, ctx.viewer, { organisationId }, 'You hold no role at this council at present.');
    if (organisation.type === 'SUPPORT_BODY')
      throw new Invalid({ organisationId: 'Only councils are members of a special interest group.' });
    const known = await em.findOne(CouncilMembership, { group, organisation });
    if (known) return community.id;
    const council = em.create(CouncilMembership, { group, organisation, status: 'REQUESTED', since: ctx.clock() });
    em.create(Representative, { council, person: em.getReference(Person, ctx.viewer.personId!) });
    await tell(em, ctx, 'council-asked', community, { organisationId });
    return community.id;
  });

/** The council is in, and its representatives with it. */
export const approveCouncil = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { council, community } = await loaded(em, ctx, id);
    allow(runGroup, ctx.viewer, { communityId: community.id }, refusal);
    if (council.status === 'ACTIVE') return community.id;
    Object.assign(council, { status: 'ACTIVE', since: ctx.clock() });
    for (const { person } of await em.find(Representative, { council })) await letIn(em, ctx, community, person.id);
    await tell(em, ctx, 'council-approved', community, { organisationId: council.organisation.id });
    return community.id;
  });

/** Turns the request down, or ends the membership: facilitators, or whoever acts for the council. People stay in the community. */
export const removeCouncil = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { council, community } = await loadedToActFor(em, ctx, id);
    em.remove(council);
    await tell(em, ctx, 'council-removed', community, { organisationId: council.organisation.id });
    return community.id;
  });

/** Names somebody of the council's own to act for it. */
export const nameRepresentative = (ctx: Context, id: string, personId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { council, community, representativeIds } = await loadedToActFor(em, ctx, id);
    if (!isId(personId) || !(await worksThere(em, ctx, personId, council.organisation.id)))
      throw new Invalid({ personId: 'Choose somebody who holds a role at this council at present.' });
    if (representativeIds.includes(personId)) return community.id;
    em.create(Representative, { council, person: em.getReference(Person, personId) });
    if (council.status === 'ACTIVE') await letIn(em, ctx, community, personId);
    await tell(em, ctx, 'representative-named', community, { organisationId: council.organisation.id, personId });
    return community.id;
  });

/** They act for the council no more. The last one stays until there is another. */
export const dropRepresentative = (ctx: Context, id: string, personId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { council, community, representativeIds } = await loadedToActFor(em, ctx, id);
    if (!representativeIds.includes(personId)) return community.id;
    if (representativeIds.length === 1)
      throw new Conflict('Name another representative first, then take this one away.');
    await em.nativeDelete(Representative, { council, person: personId });
    await tell(em, ctx, 'representative-dropped', community, { organisationId: council.organisation.id, personId });
    return community.id;
  });

const factsOf = (council: CouncilMembership, { id }: Community, representativeIds: string[]) => ({
  communityId: id,
  organisationId: council.organisation.id,
  representativeIds,
});

async function letIn(em: EntityManager, ctx: Context, community: Community, personId: string): Promise<void> {
  const known = await em.findOne(Membership, { community, person: personId });
  if (known?.status === 'ACTIVE' || !(await mayBeIn(em, ctx, community, personId))) return;
  if (community.closedAt || (await isBanned(em, ctx, community.id, personId))) return;
  const person = em.getReference(Person, personId);
  const fresh = { community, person, status: 'REQUESTED', since: ctx.clock() } as const;
  await admit(em, ctx, known ?? em.create(Membership, fresh));
}

async function worksThere(em: EntityManager, ctx: Context, personId: string, organisationId: string): Promise<boolean> {
  const found = await rowsWithin(em)(sql`select from role r join person p on p.id = r.person_id and p.email_verified
    where p.id = ${personId}::uuid and r.organisation_id = ${organisationId}::uuid and ${heldToday(sql`r`, ctx.clock())}`);
  return found.length > 0;
}

/** As below, for whoever acts for the council and for facilitators. */
async function loadedToActFor(em: EntityManager, ctx: Context, id: string) {
  const found = await loaded(em, ctx, id);
  const facts = factsOf(found.council, found.community, found.representativeIds);
  allow(actFor, ctx.viewer, facts, 'Only who acts for this council can do this.');
  return found;
}

/** What the viewer may not know of is not there: a request is between the council and the facilitators. */
async function loaded(em: EntityManager, ctx: Context, id: string) {
  const visible = { audience: { $overlap: ctx.viewer.audiences } };
  const known = await em.findOne(
    CouncilMembership,
    { id: checkedId(id, what), group: { community: visible } },
    { populate: ['group'] },
  );
  if (!known) throw new NotFound(what);
  const community = await held(em, ctx, known.group.community.id);
  const council = await em.findOne(CouncilMembership, { id }, { refresh: true });
  const ownCouncil = ctx.viewer.roles.some(({ organisationId }) => organisationId === council?.organisation.id);
  const mayKnow = council?.status === 'ACTIVE' || ownCouncil || runGroup(ctx.viewer, { communityId: community.id });
  if (!council || !mayKnow) throw new NotFound(what);
  const representatives = await em.find(Representative, { council });
  return { council, community, representativeIds: representatives.map(({ person }) => person.id) };
}
