import type { Task } from 'graphile-worker';
import type { Hub } from '../hub.ts';
import type { BookingStatus } from '../bookings/booking.ts';
import type { Post } from '../platform/mail.ts';
import sql, { type Sql } from '../platform/sql.ts';
import { eventLetter, type Told, type What } from './event-letters.ts';
import { isShelved } from './shelved.ts';
import { mayHoldOf } from './may-hold.ts';

export const eventMailTask = 'event-mail';

type Payload = { eventId: string; bookingId: string; what: What };

/** The statement that hands the mail to the worker. Its job holds no words: they are read when it is sent. */
export const eventMailJob = (payload: Payload): Sql =>
  sql`select graphile_worker.add_job(${eventMailTask}::text, payload := ${JSON.stringify(payload)}::json, max_attempts := 10)`;

type Found = Omit<Told, 'site' | 'what'> & {
  personId: string;
  status: BookingStatus;
  cancelled: boolean;
  over: boolean;
};

/** Sends one, at whatever attempt: as things are at that moment, and not at all when it is no longer true or theirs to read. */
export const sendEventMail =
  ({ rows, clock, settings }: Pick<Hub, 'rows' | 'clock' | 'settings'>, post: Post): Task =>
  async (payload, { job }) => {
    const { eventId, bookingId, what } = payload as Payload;
    const now = clock();
    const [found] = await rows<Found>(sql`
      select e.id, e.title, e.starts_at as "startsAt", e.ends_at as "endsAt", e.time_zone as "timeZone", e.place,
        case when b.status = 'BOOKED' or not e.link_for_booked then e.link end as link, e.cancel_reason as "cancelReason",
        e.cancelled_at is not null as cancelled, e.ends_at <= ${now}::timestamptz as over, c.name as community,
        c.visibility = 'HIDDEN' as discreet, b.status, p.id as "personId", json_build_object('name', p.name, 'email', p.email) as to
      from booking b join event e on e.id = b.places_id join community c on c.id = e.community_id join person p on p.id = b.person_id
      where b.id = ${bookingId}::uuid and e.id = ${eventId}::uuid and not ${isShelved(sql`e`)}`);
    if (!found || !stillTrue[what](found)) return;
    const { personId, ...told } = found;
    if (!(await mayHoldOf(rows, eventId, now)([personId])).has(personId)) return;
    await post(eventLetter({ ...told, site: settings.publicUrl, what }), job);
  };

type Facts = Pick<Found, 'status' | 'cancelled' | 'over'>;
const coming = ({ status, cancelled, over }: Facts) => status === 'BOOKED' && !cancelled && !over;

const stillTrue: Record<What, (facts: Facts) => boolean> = {
  PROMOTED: coming,
  TOMORROW: coming,
  SOON: coming,
  MOVED: ({ status, cancelled, over }) => status !== 'ENDED' && !cancelled && !over,
  CANCELLED: ({ status, cancelled }) => status !== 'ENDED' && cancelled,
};
