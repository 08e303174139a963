import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Organisation } from '../organisations/organisation.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import { administer, endRole as mayEnd, type TakingFacts, takeRole as mayTake } from './identity.policy.ts';
import { Person } from './person.ts';
import { self, tell } from './profile.commands.ts';
import { Role } from './role.ts';

type Given = { organisationId: string; role: RoleKind; title?: string | null };
type Granted = Given & { personId: string; startsOn?: string | null; endsOn?: string | null };

/** The viewer says what they are at the organisation that their verified address belongs to. */
export const takeRole = (ctx: Context, given: Given): Promise<void> =>
  transact(ctx, async (em) => {
    const person = await self(em, ctx);
    const organisation = await organisationOf(em, given.organisationId);
    const { domains: organisationDomains, councillorsConfirmed } = organisation;
    const facts = { role: given.role, emailDomain: domainOf(person), organisationDomains, councillorsConfirmed };
    allow(mayTake, ctx.viewer, facts, refusalOf(facts));
    const startsOn = dayOf(ctx.clock());
    if (await heldRole(em, person, organisation, given.role, startsOn)) return;
    await add(em, ctx, 'role.taken', { person, organisation, role: given.role, title: titleOf(given), startsOn });
  });

const refusalOf = ({ emailDomain, organisationDomains }: TakingFacts): string =>
  organisationDomains.includes(emailDomain)
    ? 'This council confirms its councillors one by one. Ask for the role instead.'
    : 'Your e-mail address is not one of theirs. Ask for the role instead: somebody there confirms it.';

/** Ends a role at once. History stays: only one that began today leaves no more than its line of audit. */
export const endRole = (ctx: Context, id: string): Promise<void> =>
  transact(ctx, async (em) => {
    const role = await em.findOne(Role, { id: checkedId(id, 'This role') }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!role) throw new NotFound('This role');
    allow(mayEnd, ctx.viewer, { personId: role.person.id });
    const today = dayOf(ctx.clock());
    if (role.endsOn && role.endsOn < today) return;
    if (role.role === 'ADMINISTRATOR') await requireAnother(em, role, today);
    audit(em, ctx, 'role.ended', role.person.id, { role: role.role, organisationId: role.organisation.id });
    if (role.startsOn < today) role.endsOn = dayBefore(today);
    else em.remove(role);
    await tell(em, ctx, 'role-ended', role.person.id);
  });

/** An administrator says what a person is. */
export const grantRole = (ctx: Context, given: Granted): Promise<string> =>
  transact(ctx, async (em) => {
    allow(administer, ctx.viewer, undefined, 'Only administrators give roles to others.');
    const id = checkedId(given.personId, 'This person');
    const person = await em.findOne(Person, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!person) throw new NotFound('This person');
    const organisation = await organisationOf(em, given.organisationId);
    const startsOn = given.startsOn ?? dayOf(ctx.clock());
    const endsOn = given.endsOn ?? null;
    if (endsOn && endsOn < startsOn) throw new Invalid({ endsOn: 'A role ends on the day it starts, or later.' });
    const title = titleOf(given);
    const same = await heldRole(em, person, organisation, given.role, startsOn);
    if (same && (same.title ?? null) === title && (same.endsOn ?? null) === endsOn) return person.id;
    if (same) throw new Conflict('They hold this role there already. End it first, then give it as it should be.');
    await add(em, ctx, 'role.granted', { person, organisation, role: given.role, title, startsOn, endsOn });
    return person.id;
  });

type Added = Pick<Role, 'person' | 'organisation' | 'role' | 'title' | 'endsOn'> & { startsOn: string };

async function add(em: EntityManager, ctx: Context, action: string, role: Added): Promise<void> {
  em.persist(em.create(Role, role));
  const { person, organisation, ...detail } = role;
  audit(em, ctx, action, person.id, { ...detail, organisationId: organisation.id });
  await tell(em, ctx, action.replace('.', '-'), person.id);
}

async function organisationOf(em: EntityManager, id: string): Promise<Organisation> {
  const organisation = await em.findOne(Organisation, { id: checkedId(id, 'This organisation') });
  if (!organisation) throw new NotFound('This organisation');
  return organisation;
}

/** What the person is already on that day: taking or giving a role twice is doing it once. */
const heldRole = (em: EntityManager, person: Person, organisation: Organisation, role: RoleKind, day: string) =>
  em.findOne(Role, { person, organisation, role, ...heldOn(day) });

/** A hub is never left without an administrator, not even by two who end each other's role at the same moment. */
async function requireAnother(em: EntityManager, role: Role, today: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  const others = { id: { $ne: role.id }, role: role.role, person: { emailVerified: true }, ...heldOn(today) };
  if ((await em.count(Role, others)) > 0) return;
  throw new Conflict('This is the only administrator. Give the role to somebody else first.');
}

/** Throws when this person is the only administrator. */
export async function requireAnotherAdministrator(em: EntityManager, person: Person, now: Date): Promise<void> {
  const mine = await em.findOne(Role, { person, role: 'ADMINISTRATOR', ...heldOn(dayOf(now)) });
  if (mine) await requireAnother(em, mine, dayOf(now));
}

const heldOn = (day: string) => ({ startsOn: { $lte: day }, $or: [{ endsOn: null }, { endsOn: { $gte: day } }] });

const titleOf = ({ title }: Given) => checkedText('title', title, { most: 120, name: 'the title' }) || null;
const domainOf = ({ email }: Person) => email.slice(email.lastIndexOf('@') + 1);
const dayOf = (time: Date) => time.toISOString().slice(0, 10);
const dayBefore = (day: string) => dayOf(new Date(Date.parse(day) - 24 * 3600 * 1000));
