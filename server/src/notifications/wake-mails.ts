import sql, { type Sql } from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';
import { usualMail } from './mail-preference.ts';
import { nextMailAt } from './mail-times.ts';

/** The chore that looks whose mail is due. */
export const digestsTask = 'digests';

/** The statement that has the worker look whose mail is due, now. */
export const digestsJob = (): Sql =>
  sql`select graphile_worker.add_job(${digestsTask}::text, job_key := ${digestsTask}::text, max_attempts := 3)`;

/**
 * These people were just told something: it goes into their next mail. Who takes mails at once has one due now; who never said
 * how gets one as usual.
 */
export async function wakeMails(rows: Rows, personIds: string[], now: Date): Promise<void> {
  if (personIds.length === 0) return;
  const { frequency, hour, weekday, timeZone } = usualMail;
  const usual = {
    frequency: sql`${frequency}::text`,
    hour: sql`${hour}::int`,
    weekday: sql`${weekday}::int`,
    timeZone: sql`${timeZone}::text`,
  };
  const [{ due } = { due: 0 }] = await rows<{ due: number }>(sql`
    with woken as (
      insert into mail_preference as known (person_id, next_at)
      select p.id, ${nextMailAt(usual, now)} from unnest(${[...personIds].toSorted()}::uuid[]) p (id)
      on conflict (person_id) do update set next_at = least(known.next_at, ${now}::timestamptz)
        where known.frequency = 'AT_ONCE'
      returning frequency)
    select count(*) filter (where frequency = 'AT_ONCE')::int as due from woken`);
  if (due > 0) await rows(digestsJob());
}
