import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../platform/context.ts';
import { NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { placeFacts } from './council-role.facts.ts';
import { type PersonFacts, seeRequests, withdraw } from './council-role.policy.ts';
import { RoleRequest } from './role-request.ts';

const what = 'This request';

/** A request and what the rules ask of it, for this transaction alone; whoever may not see it is told that there is none. */
export async function heldRequest(
  em: EntityManager,
  ctx: Context,
  id: string,
): Promise<{ request: RoleRequest; facts: PersonFacts }> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const request = await em.findOne(RoleRequest, { id: checkedId(id, what) }, { lockMode });
  if (!request) throw new NotFound(what);
  const place = await placeFacts(em, ctx, request.organisation.id);
  const facts = { ...place, personId: request.person.id };
  if (!seeRequests(ctx.viewer, facts) && !withdraw(ctx.viewer, facts)) throw new NotFound(what);
  if (request.state === 'WAITING' && request.expiresAt <= ctx.clock()) request.state = 'EXPIRED';
  return { request, facts };
}
