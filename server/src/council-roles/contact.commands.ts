import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { Role } from '../identity/role.ts';
import { Organisation } from '../organisations/organisation.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { placeFacts } from './council-role.facts.ts';
import { keepRoles, nameContact, type PersonFacts, removeContact } from './council-role.policy.ts';
import { DemocraticContact } from './democratic-contact.ts';
import { namedContact } from './letters.ts';
import { dayOf } from './role-request.inputs.ts';
import { tellOfRole } from './tell-of-role.ts';

const most = 10;

/** From now on this officer answers for the council which roles people hold there. Naming twice is naming once. */
export const nameDemocraticContact = (ctx: Context, organisationId: string, personId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = 'LGA staff, or somebody who is the contact already, name others.';
    const organisation = await held(em, ctx, organisationId, nameContact, personId, refusal);
    const person = isId(personId) ? await em.findOne(Person, { id: personId }) : null;
    if (!person || !(await isOfficer(em, ctx, person, organisation)))
      throw new Invalid({ personId: 'Choose somebody who is an officer at this council at present.' });
    if ((await em.count(DemocraticContact, { organisation, person })) > 0) return organisation.id;
    if ((await em.count(DemocraticContact, { organisation })) >= most)
      throw new Conflict(`A council has ${most} contacts at most. Remove one first.`);
    const namedBy = em.getReference(Person, ctx.viewer.personId!);
    const contact = em.create(DemocraticContact, { organisation, person, namedBy, since: ctx.clock() });
    audit(em, ctx, 'role.contact_named', person.id, { organisationId: organisation.id });
    await em.flush();
    const about = { council: organisation.name, site: ctx.settings.publicUrl };
    await tellOfRole({ rows: rowsWithin(em), settings: ctx.settings, now: ctx.clock() }, person, {
      key: `democratic-contact:${contact.id}`,
      title: `You are named as democratic-services contact of ${organisation.name}`,
      url: `/councils/${organisation.slug}/roles`,
      organisationId: organisation.id,
      mail: (to) => namedContact(to, about),
    });
    return organisation.id;
  });

/** Twice is as once. */
export const removeDemocraticContact = (ctx: Context, organisationId: string, personId: string): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = 'LGA staff, or a contact of the council, remove a contact.';
    const organisation = await held(em, ctx, organisationId, removeContact, personId, refusal);
    const contact = await em.findOne(DemocraticContact, { organisation, person: checkedId(personId, 'This person') });
    if (!contact) return organisation.id;
    em.remove(contact);
    audit(em, ctx, 'role.contact_removed', personId, { organisationId: organisation.id });
    return organisation.id;
  });

/** Whether a council address alone makes nobody a councillor there: somebody confirms each. */
export const confirmCouncillors = (ctx: Context, organisationId: string, confirmed: boolean): Promise<string> =>
  transact(ctx, async (em) => {
    const refusal = 'The contact of the council, or an administrator, decides this.';
    const organisation = await held(em, ctx, organisationId, keepRoles, '', refusal);
    if (organisation.councillorsConfirmed === confirmed) return organisation.id;
    organisation.councillorsConfirmed = confirmed;
    audit(em, ctx, 'role.rule_changed', organisation.id, { after: confirmed });
    return organisation.id;
  });

async function held(
  em: EntityManager,
  ctx: Context,
  id: string,
  policy: Policy<PersonFacts>,
  personId: string,
  refusal: string,
): Promise<Organisation> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const what = 'This organisation';
  const organisation = await em.findOne(Organisation, { id: checkedId(id, what) }, { lockMode });
  if (!organisation) throw new NotFound(what);
  allow(policy, ctx.viewer, { ...(await placeFacts(em, ctx, organisation.id)), personId }, refusal);
  return organisation;
}

async function isOfficer(em: EntityManager, ctx: Context, person: Person, organisation: Organisation) {
  const today = dayOf(ctx.clock());
  const now = { startsOn: { $lte: today }, $or: [{ endsOn: null }, { endsOn: { $gte: today } }] };
  return (await em.count(Role, { person, organisation, role: 'OFFICER', ...now })) > 0;
}
