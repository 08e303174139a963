import { londonMonth } from '../platform/london.ts';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';

const notAgainWithin = '6 hours';

/** A member reads or writes there at this moment. One statement that waits for nobody; most times it changes nothing. */
export async function noteVisit(rows: Rows, communityId: string, personId: string, at: Date): Promise<void> {
  const now = sql`${at}::timestamptz`;
  await rows(sql`
    with own as (
      select m.id, m.community_id, m.person_id from membership m
      where m.community_id = ${communityId}::uuid and m.person_id = ${personId}::uuid and m.status = 'ACTIVE'
        and (m.last_here_at is null or m.last_here_at < ${now} - ${notAgainWithin}::interval
          or ${londonMonth(sql`m.last_here_at`)} < ${londonMonth(now)})
      for no key update skip locked),
    here as (update membership m set last_here_at = greatest(m.last_here_at, ${now}) from own where m.id = own.id)
    insert into community_visit (community_id, month, person_id)
    select own.community_id, ${londonMonth(now)}, own.person_id from own on conflict do nothing`);
}
