import sql, { type Sql } from '../platform/sql.ts';
import { nextMailAt } from '../notifications/mail-times.ts';
import { digestsJob } from '../notifications/wake-mails.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, Unauthenticated } from '../platform/errors.ts';
import type { MailPreferenceInput } from './mail-preference.inputs.ts';

/** How the viewer gets by mail what they are told, from now on. */
export async function chooseMails(
  ctx: Context,
  { frequency, hour, weekday, timeZone }: MailPreferenceInput,
): Promise<void> {
  const { personId } = ctx.viewer;
  if (!personId) throw new Unauthenticated();
  if (hour < 0 || hour > 23) throw new Invalid({ hour: 'An hour is from 0 to 23.' });
  if (weekday < 1 || weekday > 7) throw new Invalid({ weekday: 'A day of the week is from 1, Monday, to 7.' });
  const [zone] = await ctx.rows(sql`select 1 from pg_timezone_names where name = ${timeZone}`);
  if (!zone) throw new Invalid({ timeZone: 'Choose a time zone from the list.' });
  const times = {
    frequency: sql`${frequency}::text`,
    hour: sql`${hour}::int`,
    weekday: sql`${weekday}::int`,
    timeZone: sql`${timeZone}::text`,
  };
  await ctx.rows(sql`
    insert into mail_preference (person_id, frequency, hour, weekday, time_zone, next_at)
    values (${personId}::uuid, ${times.frequency}, ${times.hour}, ${times.weekday}, ${times.timeZone},
      ${frequency === 'AT_ONCE' ? sql`${ctx.clock()}::timestamptz` : frequency === 'NEVER' ? never : nextMailAt(times, ctx.clock())})
    on conflict (person_id) do update set frequency = excluded.frequency, hour = excluded.hour, weekday = excluded.weekday,
      time_zone = excluded.time_zone, next_at = excluded.next_at`);
  if (frequency === 'AT_ONCE') await ctx.rows(digestsJob());
}

const never: Sql = sql`null::timestamptz`;
