import type { EntityManager } from '@mikro-orm/postgresql';
import { read } from '../communities/community.policy.ts';
import { Community } from '../communities/community.ts';
import type { Context } from '../platform/context.ts';
import { NotFound, Unauthenticated } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { hashOf, tokenOf } from './calendar-token.ts';

const what = 'This calendar';

/** Only an address that was confirmed reads what the sector shares. */
export const subscribe: Policy = (viewer) => viewer.verified && viewer.personId !== null;

/** The viewer's calendar of one community, or of all that is theirs; one that is there stays as it is. */
export const createCalendarFeed = (ctx: Context, communityId?: string | null): Promise<string> =>
  transact(ctx, async (em) => {
    allow(subscribe, ctx.viewer, undefined, 'Confirm your e-mail address first.');
    if (communityId != null) await checkReadable(em, ctx, communityId);
    const id = crypto.randomUUID();
    const feed = { id, generation: 1 };
    const person = ctx.viewer.personId;
    const rows = rowsWithin(em);
    await rows(sql`insert into calendar_feed (id, person_id, community_id, generation, token_hash, since)
      values (${id}::uuid, ${person}::uuid, ${communityId ?? null}::uuid, 1, ${hashOf(tokenOf(ctx.settings, feed))}, ${ctx.clock()}::timestamptz)
      on conflict (person_id, coalesce(community_id, person_id)) do nothing`);
    const [own] = await rows<{ id: string }>(sql`select id from calendar_feed
      where person_id = ${person}::uuid and community_id is not distinct from ${communityId ?? null}::uuid`);
    return own!.id;
  });

async function checkReadable(em: EntityManager, { viewer }: Context, id: string): Promise<void> {
  const community = await em.findOne(Community, { id: checkedId(id, 'This community') });
  if (!community) throw new NotFound('This community');
  const facts = { id, visibility: community.visibility, requiredRole: community.requiredRole ?? null, own: null };
  allow(read, viewer, facts, 'Join this community first.');
}

/** A new address; the one before holds nothing any more. */
export const renewCalendarFeed = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const rows = rowsWithin(em);
    const [feed] = await rows<{ generation: number }>(sql`update calendar_feed
      set generation = generation + 1, since = ${ctx.clock()}::timestamptz
      where id = ${checkedId(id, what)}::uuid and person_id = ${ownerOf(ctx)}::uuid returning generation`);
    if (!feed) throw new NotFound(what);
    const hash = hashOf(tokenOf(ctx.settings, { id, ...feed }));
    await rows(sql`update calendar_feed set token_hash = ${hash} where id = ${id}::uuid`);
    return id;
  });

/** Its address holds nothing any more. Once or again. */
export async function revokeCalendarFeed(ctx: Context, id: string): Promise<void> {
  await ctx.rows(
    sql`delete from calendar_feed where id = ${checkedId(id, what)}::uuid and person_id = ${ownerOf(ctx)}::uuid`,
  );
}

function ownerOf({ viewer }: Context): string {
  if (!viewer.personId) throw new Unauthenticated();
  return viewer.personId;
}
