import sql from '../platform/sql.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';

/** Tells those who had a place, once, that there is something to read of an event that is over. */
export async function tellOfMaterials(telling: Telling, id: string, actorId: string | null): Promise<void> {
  const now = telling.clock();
  const [event] = await telling.rows<{ audience: string[]; endsAt: Date }>(sql`select audience, ends_at as "endsAt"
    from event where id = ${id}::uuid and ends_at <= ${now}::timestamptz and cancelled_at is null`);
  if (!event) return;
  const words = 'Materials of an event that you booked are there';
  const booked = sql`select b.person_id from booking b where b.places_id = ${id}::uuid and b.status = 'BOOKED'`;
  await tellFollowers(telling, booked, event.audience, {
    reason: 'MATERIALS',
    key: `materials:${id}`,
    titles: { one: words, several: words },
    url: `/events/${id}#materials`,
    subject: { kind: 'EVENT', id },
    // However much comes, and whenever: it came after one and the same end.
    happenings: [{ at: event.endsAt, by: actorId }],
    at: now,
  });
}
