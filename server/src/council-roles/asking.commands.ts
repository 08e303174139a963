import type { EntityManager } from '@mikro-orm/postgresql';
import { self } from '../identity/profile.commands.ts';
import { Organisation } from '../organisations/organisation.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { type Limit, RateLimits } from '../platform/rate-limit.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { askFor, withdraw } from './council-role.policy.ts';
import { somebodyAsks } from './letters.ts';
import { heldRequest } from './held-request.ts';
import { checkedRequest, type RoleRequestInput } from './role-request.inputs.ts';
import { RoleRequest } from './role-request.ts';
import { holdsAlready } from './confirmed-role.ts';
import { keyOfRequest, tellOfRole, whoDecides, withdrawTold } from './tell-of-role.ts';

const day = 24 * 3600;
const asked: Limit = { name: 'role-request', most: 10, seconds: day };
const waitsFor = 28 * day * 1000;

/** Asks for a role that somebody at the council, or LGA staff, must confirm. Asking twice is asking once. */
export async function askForRole(ctx: Context, organisationId: string, input: RoleRequestInput): Promise<string> {
  allow(askFor, ctx.viewer, input, 'Only roles at a council can be asked for, with a confirmed address.');
  const given = checkedRequest(input, ctx.clock());
  await new RateLimits(ctx.rows, ctx.clock).spend(asked, ctx.viewer.personId!);
  return transact(ctx, async (em) => {
    const person = await self(em, ctx);
    const organisation = await presentCouncil(em, ctx, organisationId);
    const waiting = await em.findOne(RoleRequest, { person, organisation, role: given.role, state: 'WAITING' });
    if (waiting && waiting.expiresAt > ctx.clock()) return waiting.id;
    if (waiting) waiting.state = 'EXPIRED';
    if (await holdsAlready(em, person, organisation, given))
      throw new Conflict('You hold this role there already, as your account shows.');
    // The one that expired must be out of the way first.
    await em.flush();
    const expiresAt = new Date(ctx.clock().getTime() + waitsFor);
    const request = em.create(RoleRequest, { person, organisation, askedAt: ctx.clock(), expiresAt, ...given });
    await em.flush();
    audit(em, ctx, 'role.asked', person.id, { role: given.role, organisationId: organisation.id });
    await em.flush();
    await tellThoseWhoDecide(em, ctx, request);
    return request.id;
  });
}

/** Takes one's own request back. */
export const withdrawRoleRequest = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const { request, facts } = await heldRequest(em, ctx, id);
    allow(withdraw, ctx.viewer, facts, 'Only who asked takes a request back.');
    if (request.state === 'WITHDRAWN') return request.id;
    if (request.state !== 'WAITING') throw new Conflict('It has been answered already.');
    Object.assign(request, { state: 'WITHDRAWN', decidedAt: ctx.clock() });
    const { role, organisation } = request;
    audit(em, ctx, 'role.withdrawn', facts.personId, { role, organisationId: organisation.id });
    await em.flush();
    await withdrawTold(rowsWithin(em), request.id);
    return request.id;
  });

async function presentCouncil(em: EntityManager, ctx: Context, id: string): Promise<Organisation> {
  const organisation = await em.findOne(Organisation, { id: checkedId(id, 'This organisation') });
  if (!organisation) throw new NotFound('This organisation');
  if (organisation.validTo && organisation.validTo < ctx.clock().toISOString().slice(0, 10))
    throw new Invalid({ organisationId: 'This council exists no more. Choose the one that followed it.' });
  return organisation;
}

async function tellThoseWhoDecide(em: EntityManager, ctx: Context, request: RoleRequest): Promise<void> {
  const rows = rowsWithin(em);
  const { id, person, organisation, role, title, evidence, expiresAt } = request;
  const now = ctx.clock();
  const about = { asker: person.name, council: organisation.name, site: ctx.settings.publicUrl };
  const to = await whoDecides(rows, { organisationId: organisation.id, exceptId: person.id, now });
  for (const each of to)
    await tellOfRole({ rows, settings: ctx.settings, now }, each, {
      key: keyOfRequest(id),
      title: `A role at ${organisation.name} waits to be confirmed`,
      url: '/role-requests',
      organisationId: organisation.id,
      mail: (addressee) => somebodyAsks(addressee, { ...about, role, title, evidence, expiresAt }),
    });
}
