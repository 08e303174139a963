import sql, { type Sql } from '../platform/sql.ts';

/** Columns of a row of mail_preference, or values in their place. */
export type Times = { frequency: Sql; hour: Sql; weekday: Sql; timeZone: Sql };

/**
 * SQL of the next time after `now` at which a digest is due: at the hour of the clock on the reader's wall, so that it stays
 * there when clocks change. An hour that a night skips is the one after it. Null for mails that keep no hours.
 */
export const nextMailAt = ({ frequency, hour, weekday, timeZone }: Times, now: Date): Sql => sql`(
  select min(each.at) from generate_series(0, 8) day
    cross join lateral (select date_trunc('day', ${now}::timestamptz at time zone ${timeZone})
      + make_interval(days => day, hours => ${hour}) as wall) local
    cross join lateral (select local.wall at time zone ${timeZone} as at) each
  where each.at > ${now}::timestamptz
    and (${frequency} = 'DAILY' or ${frequency} = 'WEEKLY' and extract(isodow from local.wall) = ${weekday}))`;

export const timesOf = (row: Sql): Times => ({
  frequency: sql`${row}.frequency`,
  hour: sql`${row}.hour`,
  weekday: sql`${row}.weekday`,
  timeZone: sql`${row}.time_zone`,
});
