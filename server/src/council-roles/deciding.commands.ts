import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { tell } from '../identity/profile.commands.ts';
import { Organisation } from '../organisations/organisation.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict } from '../platform/errors.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { decide } from './council-role.policy.ts';
import { confirmRole } from './confirmed-role.ts';
import { heldRequest } from './held-request.ts';
import { roleConfirmed, roleRefused } from './letters.ts';
import { checkEnd } from './role-request.inputs.ts';
import type { RoleRequest, RoleRequestState } from './role-request.ts';
import { tellOfRole, withdrawTold } from './tell-of-role.ts';

type Verdict = 'CONFIRMED' | 'REFUSED';

/** The role is held from now on; `endsOn` where whoever confirms it knows the end better. Of two at once, one confirms. */
export const confirmRoleRequest = (ctx: Context, id: string, endsOn?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    const request = await undecided(em, ctx, id, 'CONFIRMED');
    if (request.state === 'CONFIRMED') return request.id;
    if (endsOn) request.endsOn = endsOn;
    checkEnd(request.startsOn, request.endsOn, ctx.clock());
    const person = await confirmRole(em, request);
    await close(em, ctx, request, 'CONFIRMED');
    await tell(em, ctx, 'role-confirmed', person.id);
    return request.id;
  });

/** Turns it down, with a reason that the asker reads. */
export const refuseRoleRequest = (ctx: Context, id: string, given: string): Promise<string> =>
  transact(ctx, async (em) => {
    const reason = checkedText('reason', given, { most: 1_000, least: 1, name: 'the reason' });
    const request = await undecided(em, ctx, id, 'REFUSED');
    if (request.state === 'REFUSED') return request.id;
    request.reason = reason;
    await close(em, ctx, request, 'REFUSED');
    return request.id;
  });

const became: Record<Exclude<RoleRequestState, 'WAITING'>, string> = {
  CONFIRMED: 'It was confirmed meanwhile.',
  REFUSED: 'It was refused meanwhile.',
  WITHDRAWN: 'They took the request back.',
  EXPIRED: 'It waited too long and has expired. They may ask again.',
};

async function undecided(em: EntityManager, ctx: Context, id: string, verdict: Verdict): Promise<RoleRequest> {
  const { request, facts } = await heldRequest(em, ctx, id);
  allow(decide, ctx.viewer, facts, 'Somebody else confirms your own role.');
  if (request.state !== 'WAITING' && request.state !== verdict)
    throw new Conflict(became[request.state as keyof typeof became]);
  return request;
}

/** Writes down who decided, and tells the asker. */
async function close(em: EntityManager, ctx: Context, request: RoleRequest, state: Verdict): Promise<void> {
  const now = ctx.clock();
  const confirmed = state === 'CONFIRMED';
  Object.assign(request, { state, decidedAt: now, decidedBy: em.getReference(Person, ctx.viewer.personId!) });
  const { id, role, title, endsOn, reason } = request;
  const asker = await em.findOneOrFail(Person, { id: request.person.id }, { filters: { visible: false } });
  const council = await em.findOneOrFail(Organisation, { id: request.organisation.id });
  audit(em, ctx, confirmed ? 'role.confirmed' : 'role.refused', asker.id, { role, organisationId: council.id, endsOn });
  await em.flush();
  const rows = rowsWithin(em);
  const written = { role, title, endsOn, council: council.name, site: ctx.settings.publicUrl };
  await tellOfRole({ rows, settings: ctx.settings, now }, asker, {
    key: `role-answer:${id}`,
    title: `Your role at ${council.name} was ${confirmed ? 'confirmed' : 'not confirmed'}`,
    url: '/account#roles',
    organisationId: council.id,
    mail: (to) => (confirmed ? roleConfirmed(to, written) : roleRefused(to, { ...written, reason: reason! })),
  });
  await withdrawTold(rows, id);
}
