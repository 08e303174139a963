import type { EntityManager } from '@mikro-orm/postgresql';
import type { Hub } from '../hub.ts';
import { type Rows, rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { SubjectRef } from '../platform/subject.ts';
import { eventMailJob } from './event-mail.ts';
import { noticeTitles, type What } from './event-letters.ts';

type Told = { personId: string; key: string; title: string; url: string; at: Date; subjects: SubjectRef[] };

/** What the worker tells with; the room of notifications stands above this one and is handed in. */
export type Telling = Pick<Hub, 'rows' | 'orm' | 'clock' | 'log'> & { tell(rows: Rows, told: Told): Promise<void> };

/** To whom, of what, and what makes it another thing to tell than the last one of its sort. */
export type Notice = { eventId: string; bookingId: string; personId: string; what: What; of: string };

/** Tells somebody something about their booking, here and by mail: the same thing once, whoever tries. */
export async function tellOnce(telling: Telling, { eventId, bookingId, personId, what, of }: Notice): Promise<void> {
  const at = telling.clock();
  const key = `${what}:${of}`;
  await inTransaction(telling, async (em) => {
    const rows = rowsWithin(em);
    const [first] = await rows(sql`insert into booking_notice (booking_id, what, at)
      values (${bookingId}::uuid, ${key}, ${at}::timestamptz) on conflict do nothing returning true`);
    if (!first) return;
    const about = { title: noticeTitles[what], url: `/events/${eventId}`, at };
    await telling.tell(rows, {
      personId,
      key: `event:${bookingId}:${key}`,
      ...about,
      subjects: [{ kind: 'EVENT', id: eventId }],
    });
    await rows(eventMailJob({ eventId, bookingId, what }));
  });
}

export const inTransaction = <Result>(
  { orm }: Pick<Hub, 'orm'>,
  act: (em: EntityManager) => Promise<Result>,
): Promise<Result> => (orm.em.fork() as EntityManager).transactional((inside) => act(inside as EntityManager));
