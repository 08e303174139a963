import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { holdImages } from '../files/hold-files.ts';
import { Person } from '../identity/person.ts';
import { chosenThemes } from '../organisations/chosen-themes.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { checkedText, slugOf } from '../platform/text.ts';
import { holds } from '../platform/viewer.ts';
import { transact } from '../platform/transact.ts';
import type { CommunityInput, CreateCommunityInput } from './community.inputs.ts';
import { create, facilitate } from './community.policy.ts';
import { Community, type CommunityVisibility } from './community.ts';
import { Membership } from './membership.ts';
import { checkedRequirement } from './required-role.ts';
import { holdMembership } from './own-membership.ts';

const what = 'This community';

/** Whoever founds a community is its first facilitator. */
export async function createCommunity(ctx: Context, input: CreateCommunityInput): Promise<string> {
  let founded = false;
  const id = await transact(ctx, async (em) => {
    allow(create, ctx.viewer, undefined, 'Take a role at a council first, in your account.');
    return once(em, ctx, input.idempotencyKey, input, () => {
      founded = true;
      return found(em, ctx, input);
    });
  });
  if (founded) holdMembership(ctx.viewer, id, true);
  return id;
}

/** Changes how a community describes itself, from the version that was opened. */
export const editCommunity = (ctx: Context, id: string, version: number, input: CommunityInput): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, id);
    allow(facilitate, ctx.viewer, community, 'Its facilitators change how a community describes itself.');
    const { name, purpose, about, version: current } = community;
    if (current !== version)
      throw new Conflict('Somebody changed this since you opened it.', {
        current: { version: current, name, purpose, about },
      });
    await describe(em, ctx, community, input);
    community.version += 1;
    await tell(em, ctx, 'edited', community, { version: community.version, before: { name, purpose } });
    return community.id;
  });

/** Locked until the command ends, and before anything that hangs on it: counts stay true and no two commands block each other for good. */
export async function held(em: EntityManager, ctx: Context, id: string): Promise<Community> {
  const community = await em.findOne(
    Community,
    { id: checkedId(id, what) },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!community) throw new NotFound(what);
  return community;
}

/** Announces and audits what is being done to a community or to who is in it. */
export async function tell(
  em: EntityManager,
  ctx: Context,
  verb: string,
  community: Community,
  detail: Record<string, unknown> | null = null,
  restricts = false,
): Promise<void> {
  audit(em, ctx, `community.${verb}`, community.id, detail);
  await em.flush();
  await announce(em, verb, { kind: 'COMMUNITY', id: community.id }, { actorId: ctx.viewer.personId, restricts });
}

async function found(em: EntityManager, ctx: Context, input: CreateCommunityInput): Promise<string> {
  const id = crypto.randomUUID();
  const name = checkedName(input.name);
  const slug = await freeSlug(em, name, input.visibility);
  const community = em.create(Community, { id, name, slug, visibility: input.visibility, purpose: '', audience: [] });
  community.requiredRole = checkedRequirement(input.requiredRole);
  if (community.requiredRole && !holds(ctx.viewer, community.requiredRole))
    throw new Invalid({ requiredRole: 'You do not hold this role at present, and would shut yourself out.' });
  community.show(input.visibility);
  community.memberCount = 1;
  await describe(em, ctx, community, input);
  const person = em.getReference(Person, ctx.viewer.personId!);
  em.create(Membership, { community, person, status: 'ACTIVE', role: 'FACILITATOR', since: ctx.clock() });
  await tell(em, ctx, 'created', community, { name, visibility: input.visibility });
  return id;
}

async function describe(em: EntityManager, ctx: Context, community: Community, input: CommunityInput): Promise<void> {
  community.name = checkedName(input.name);
  community.purpose = checkedText('purpose', input.purpose, {
    most: 300,
    least: 1,
    name: 'a sentence on who it is for',
  });
  community.about = checkedText('about', input.about, { most: 10_000, name: 'the description' });
  if (typeof input.joiningQuestion === 'string')
    community.joiningQuestion = checkedText('joiningQuestion', input.joiningQuestion, {
      most: 300,
      name: 'the question',
    });
  if (typeof input.welcomeNote === 'string')
    community.welcomeNote = checkedText('welcomeNote', input.welcomeNote, { most: 5_000, name: 'the welcome note' });
  await holdImages(em, ctx, community.about, { kind: 'COMMUNITY_FRONT', id: community.id });
  await holdImages(em, ctx, community.welcomeNote, { kind: 'COMMUNITY_INSIDE', id: community.id });
  community.themeSlugs = await chosenThemes(em, input.themes ?? []);
}

const checkedName = (name: string) => checkedText('name', name, { most: 120, least: 1, name: 'a name' });

/** A hidden one takes an address that no choice of name can run into. */
async function freeSlug(em: EntityManager, name: string, visibility: CommunityVisibility): Promise<string> {
  const slug = slugOf(name);
  const taken = await em.count(Community, { slug }, { filters: { visible: { everything: true } } });
  return visibility !== 'HIDDEN' && taken === 0 ? slug : `${slug}-${crypto.randomUUID().slice(0, 6)}`;
}
