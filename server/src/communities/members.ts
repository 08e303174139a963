import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Conflict } from '../platform/errors.ts';
import { rowsWithin } from '../platform/rows.ts';
import type { Community } from './community.ts';
import { Person } from '../identity/person.ts';
import { Membership } from './membership.ts';
import { membershipCounts } from './required-role.ts';

/** The viewer's own membership or request. */
export const ownIn = async (em: EntityManager, ctx: Context, community: Community): Promise<Membership | null> =>
  ctx.viewer.personId ? em.findOne(Membership, { community, person: ctx.viewer.personId }) : null;

/** Lets in whoever asked. The community must be held. */
export async function admit(em: EntityManager, ctx: Context, membership: Membership): Promise<void> {
  membership.status = 'ACTIVE';
  membership.since = ctx.clock();
  membership.welcomeDue = membership.community.welcomeNote !== '';
  const { personId } = ctx.viewer;
  if (personId && personId !== membership.person.id) membership.letInBy = em.getReference(Person, personId);
  await countMembers(em, membership.community, 1);
}

/** Lets go of a member, or of a request. The community must be held. */
export async function release(em: EntityManager, ctx: Context, membership: Membership): Promise<void> {
  await checkNotLastFacilitator(em, ctx, membership);
  em.remove(membership);
  if (membership.status === 'ACTIVE') await countMembers(em, membership.community, -1);
}

/** In SQL, so that the count is right whoever else counts. */
export async function countMembers(em: EntityManager, { id }: Community, by: number): Promise<void> {
  await rowsWithin(em)(sql`update community set member_count = member_count + ${by} where id = ${id}::uuid`);
}

/** One who lacks the role that the community asks for at present runs nothing, and so does not count. */
export async function checkNotLastFacilitator(em: EntityManager, ctx: Context, own: Membership): Promise<void> {
  if (own.role !== 'FACILITATOR') return;
  const [another] = await rowsWithin(em)(sql`
    select from membership m join community c on c.id = m.community_id
    where c.id = ${own.community.id}::uuid and m.id <> ${own.id}::uuid and m.status = 'ACTIVE' and m.role = 'FACILITATOR'
      and ${membershipCounts(sql`m`, sql`c`, ctx.clock())} limit 1`);
  if (!another)
    throw new Conflict('A community needs a facilitator. Make another member one first, then do this again.');
}
