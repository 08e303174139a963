import sql from '../platform/sql.ts';
import type { Hub } from '../hub.ts';
import { nextMailAt, timesOf } from '../notifications/mail-times.ts';
import { mailedApart } from '../notifications/notification.ts';

export const digestMailTask = 'digest-mail';

const batch = 200;

/**
 * Makes the digests that are due, in one statement: who is due has their next time set, what waits for them is theirs, and
 * the job that sends it is there; all of that commits or none. Two at once take different people. True when there may be more.
 */
export async function makeDigests({ rows, clock }: Pick<Hub, 'rows' | 'clock'>): Promise<boolean> {
  const now = clock();
  const due = await rows(sql`
    with due as (select * from mail_preference where next_at <= ${now}::timestamptz
        order by next_at limit ${batch}::int for update skip locked),
      moved as (update mail_preference known set next_at = ${nextMailAt(timesOf(sql`known`), now)}
        from due where due.person_id = known.person_id and due.frequency <> 'NEVER' returning known.*),
      waiting as (select n.id, n.person_id from notification n join moved on moved.person_id = n.person_id
        where n.read_at is null and n.digest_id is null and n.reason <> all(${mailedApart}::text[])),
      made as (insert into digest (person_id, frequency, made_at)
        select moved.person_id, moved.frequency, ${now}::timestamptz from moved
        where exists (select from waiting where waiting.person_id = moved.person_id) returning id, person_id),
      taken as (update notification n set digest_id = made.id from waiting join made on made.person_id = waiting.person_id
        where n.id = waiting.id),
      jobs as (select graphile_worker.add_job(${digestMailTask}::text, json_build_object('digestId', made.id),
        max_attempts := 10) from made)
    select due.person_id, (select count(*) from jobs) from due`);
  return due.length === batch;
}
