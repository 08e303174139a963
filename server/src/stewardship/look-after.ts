import type { Hub } from '../hub.ts';
import { heldToday } from '../identity/person.shape.ts';
import { notify } from '../notifications/notify.ts';
import type { Chore } from '../platform/chore.ts';
import sql from '../platform/sql.ts';
import { refreshNeeds } from './needs.ts';

/** A worker that was away for longer tells nobody what they see in the list. */
const recent = '7 days';
const most = { communities: 50, staff: 20 };
type Lost = { id: string; lostAt: Date };

/** Looks which communities are left alone, and tells LGA staff of each that lost its last facilitator, once. No name is told. */
export const lookingAfter = ({ rows, clock }: Pick<Hub, 'rows' | 'clock'>): Chore => ({
  name: 'look-after-communities',
  when: '*/15 * * * *',
  async run() {
    const now = clock();
    await refreshNeeds(rows, now);
    const lost = await rows<Lost>(sql`select community_id as id, lost_at as "lostAt" from community_need
      where lost_at > ${now}::timestamptz - ${recent}::interval order by lost_at limit ${most.communities}::int`);
    if (lost.length === 0) return;
    const staff = await rows<{ id: string }>(sql`select p.id from person p where p.email_verified and exists (
        select from role r where r.person_id = p.id and r.role in ('CURATOR', 'ADMINISTRATOR') and ${heldToday(sql`r`, now)})
      order by p.id limit ${most.staff}::int`);
    for (const { id, lostAt } of lost)
      for (const { id: personId } of staff)
        await notify(rows, {
          personId,
          reason: 'FACILITATING',
          key: `no-facilitator:${id}:${lostAt.getTime()}`,
          title: 'A community has nobody who facilitates it',
          url: '/curate/communities',
          at: lostAt,
          subjects: [],
        });
  },
});
