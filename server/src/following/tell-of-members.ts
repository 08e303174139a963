import { facilitatorsOf } from '../communities/community.shape.ts';
import sql from '../platform/sql.ts';
import type { Happening } from '../notifications/notify.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';

type Row = { id: string; slug: string; audience: string[] };

const communityOf = async ({ rows }: Telling, id: string): Promise<Row | undefined> =>
  (await rows<Row>(sql`select id, slug, audience from community where id = ${id}::uuid`))[0];

const keyOfRequests = (id: string): string => `requests:${id}`;

/** Tells the facilitators who waits to be let in. */
export async function tellOfRequests(telling: Telling, id: string): Promise<void> {
  const community = await communityOf(telling, id);
  const waiting = await telling.rows<Happening>(sql`select m.since as at, m.person_id as by from membership m
    where m.community_id = ${id}::uuid and m.status = 'REQUESTED' order by m.since`);
  if (!community) return;
  await tellFollowers(telling, facilitatorsOf(sql`${id}::uuid`, telling.clock()), community.audience, {
    reason: 'ASKED_TO_JOIN',
    key: keyOfRequests(id),
    titles: { one: 'A request to join', several: '% requests to join' },
    url: `/communities/${community.slug}?tab=requests`,
    subject: { kind: 'COMMUNITY', id },
    happenings: waiting,
  });
}

/** Once nobody waits any more, there is nothing left to tell the facilitators. */
export async function withdrawRequests({ rows }: Telling, id: string): Promise<void> {
  await rows(sql`delete from notification n using membership f
    where f.community_id = ${id}::uuid and f.role = 'FACILITATOR' and n.person_id = f.person_id and n.key = ${keyOfRequests(id)}
      and not exists (select from membership m where m.community_id = ${id}::uuid and m.status = 'REQUESTED')`);
}
