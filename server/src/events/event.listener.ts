import type { Listener } from '../platform/deliver.ts';
import sql from '../platform/sql.ts';
import type { What } from './event-letters.ts';
import { keepBookingsIn } from './keep-bookings.ts';
import { mayHoldOf } from './may-hold.ts';
import { isShelved } from './shelved.ts';
import { type Notice, type Telling, tellOnce } from './telling.ts';

/** What takes nobody's right to be in a community; after anything else it is looked who may still come to its events. */
const harmless = new Set([
  'created',
  'edited',
  'asked-to-join',
  'joined',
  'member-approved',
  'member-added',
  'member-refused',
]);

/** Places follow memberships, and those who booked are told what becomes of an event. */
export const eventListener = (telling: Telling): Listener => ({
  name: 'events',
  async hear({ kind, verb, id }) {
    if (kind === 'COMMUNITY' && !harmless.has(verb)) await keepBookingsIn(telling, id);
    if (kind === 'EVENT') await tellHolders(telling, id);
  },
});

type Row = Omit<Notice, 'what'> & { what: What };

/** All that there is to tell about an event as it is now, to those who may see it. What was told before is not told again. */
async function tellHolders(telling: Telling, eventId: string): Promise<void> {
  const now = telling.clock();
  const due = await telling.rows<Row>(sql`
    select e.id as "eventId", b.id as "bookingId", b.person_id as "personId", told.what, told.of
    from event e join booking b on b.places_id = e.id and b.status <> 'ENDED'
      cross join lateral (
        select 'CANCELLED' as what, 'once' as of where e.cancelled_at is not null
        union all select 'MOVED', e.moved_at::text where e.cancelled_at is null and e.moved_at > b.at
        union all select 'PROMOTED', b.number::text where e.cancelled_at is null and b.status = 'BOOKED' and b.promoted_at is not null) told
    where e.id = ${eventId}::uuid and not ${isShelved(sql`e`)} and e.ends_at > ${now}::timestamptz
      and not exists (select from booking_notice n where n.booking_id = b.id and n.what = told.what || ':' || told.of)
    order by b.number`);
  if (due.length === 0) return;
  const allowed = await mayHoldOf(telling.rows, eventId, now)(due.map(({ personId }) => personId));
  for (const notice of due) if (allowed.has(notice.personId)) await tellOnce(telling, notice);
}
