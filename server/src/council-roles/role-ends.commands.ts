import { LockMode } from '@mikro-orm/core';
import { Person } from '../identity/person.ts';
import { tell } from '../identity/profile.commands.ts';
import { Role } from '../identity/role.ts';
import { Organisation } from '../organisations/organisation.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { placeFacts } from './council-role.facts.ts';
import { keepRoleOf, keepRoles, rolesThere } from './council-role.policy.ts';
import { dayWords, roleEndChanged } from './letters.ts';
import { dayOf } from './role-request.inputs.ts';
import { tellOfRole } from './tell-of-role.ts';

const most = 100;
const refusal = 'The contact of the council, or an administrator, says when roles there end.';

/**
 * Says when these roles at a council end, all or none: a day that is over ends them at once, none lets them go on.
 * What they let people read and do ends with the day; history stays.
 */
export const setRoleEnds = (ctx: Context, organisationId: string, ids: string[], endsOn: string | null) =>
  transact(ctx, async (em) => {
    const council = await em.findOne(Organisation, { id: checkedId(organisationId, 'This organisation') });
    if (!council) throw new NotFound('This organisation');
    const place = await placeFacts(em, ctx, council.id);
    allow(keepRoles, ctx.viewer, place, refusal);
    const wanted = [...new Set(ids.map((id) => checkedId(id, 'This role')))];
    if (wanted.length === 0 || wanted.length > most) throw new Invalid({ ids: `Choose 1 to ${most} roles.` });
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const of = { id: { $in: wanted }, organisation: council.id, role: { $in: rolesThere } };
    const roles = await em.find(Role, of, { lockMode, orderBy: { id: 'asc' }, filters: { visible: false } });
    if (roles.length < wanted.length) throw new NotFound('One of these roles');
    const today = dayOf(ctx.clock());
    for (const role of roles) {
      allow(
        keepRoleOf,
        ctx.viewer,
        { ...place, personId: role.person.id },
        'Somebody else says when your own role ends.',
      );
      if (role.endsOn && role.endsOn < today && role.endsOn !== endsOn)
        throw new Conflict('One of these roles has ended already. Look again.');
      if (endsOn && endsOn < role.startsOn)
        throw new Invalid({
          endsOn: `A role ends on the day it starts, or later: one of these starts on ${dayWords(role.startsOn)}.`,
        });
    }
    const changed = roles.filter((role) => (role.endsOn ?? null) !== endsOn);
    for (const role of changed)
      await change({ em, ctx, council, role, endsOn, over: endsOn !== null && endsOn < today });
    return council.id;
  });

type Change = {
  em: Parameters<typeof tell>[0];
  ctx: Context;
  council: Organisation;
  role: Role;
  endsOn: string | null;
  over: boolean;
};

async function change({ em, ctx, council, role, endsOn, over }: Change): Promise<void> {
  const personId = role.person.id;
  const detail = { role: role.role, organisationId: council.id, before: role.endsOn ?? null, after: endsOn };
  role.endsOn = endsOn;
  audit(em, ctx, over ? 'role.ended' : 'role.changed', personId, detail);
  await tell(em, ctx, over ? 'role-ended' : 'role-changed', personId);
  const person = await em.findOneOrFail(Person, { id: personId }, { filters: { visible: false } });
  const written = {
    role: role.role,
    title: role.title,
    council: council.name,
    endsOn,
    over,
    site: ctx.settings.publicUrl,
  };
  await tellOfRole({ rows: rowsWithin(em), settings: ctx.settings, now: ctx.clock() }, person, {
    key: `role-end:${role.id}:${endsOn ?? 'open'}:${ctx.clock().getTime()}`,
    title: over ? `Your role at ${council.name} has ended` : `The end of your role at ${council.name} was changed`,
    url: '/account#roles',
    organisationId: council.id,
    mail: (to) => roleEndChanged(to, written),
  });
}
