import { heldToday } from '../identity/person.shape.ts';
import type { Context } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { NotFound } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import sql from '../platform/sql.ts';
import { type EventFacts, readBookings } from './event.policy.ts';
import { eventFacts, eventShape } from './event.shape.ts';

const mostRows = 10_000;
const head = ['Name', 'Role', 'Council', 'Place', 'Since'];

type Row = { name: string; role: string | null; council: string | null; status: string; since: string };

/** Who comes and who waits, in their order, as a spreadsheet takes it. Addresses are nobody's to give away. */
export async function eventBookingsCsv(ctx: Context, id: string): Promise<string> {
  const [event] = isId(id)
    ? await ctx.rows<{ facts: EventFacts }>(sql`select ${eventFacts(sql`e`, ctx.scope)} as facts
        from event e where e.id = ${id}::uuid and ${eventShape.visible(sql`e`, ctx.scope)}`)
    : [];
  if (!event) throw new NotFound('This event');
  allow(readBookings, ctx.viewer, event.facts, 'The facilitators of its community see who comes.');
  const rows = await ctx.rows<Row>(sql`
    select p.name, job.title as role, job.council, b.status, to_char(b.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as since
    from booking b join person p on p.id = b.person_id
      left join lateral (select r.title, o.name as council from role r join organisation o on o.id = r.organisation_id
        where r.person_id = p.id and ${heldToday(sql`r`, ctx.clock())} order by r.starts_on, r.id limit 1) job on true
    where b.places_id = ${id}::uuid and b.status <> 'ENDED' order by b.status, b.number limit ${mostRows}::int`);
  return csvOf([
    head,
    ...rows.map(({ name, role, council, status, since }) => [
      name,
      role ?? '',
      council ?? '',
      status === 'BOOKED' ? 'Has a place' : 'Waiting',
      since,
    ]),
  ]);
}
