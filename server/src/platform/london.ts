import sql, { type Sql } from './sql.ts';

/** Days and years are those of London: a study published just after midnight in June belongs to the new day. */
const inLondon = (moment: Sql): Sql => sql`(${moment} at time zone 'Europe/London')`;

export const yearSql = (moment: Sql): Sql => sql`extract(year from ${inLondon(moment)})::int`;

/** Days since 1970. */
export const daySql = (moment: Sql): Sql => sql`(${inLondon(moment)}::date - date '1970-01-01')`;

/** The first day of the month of a moment. */
export const londonMonth = (moment: Sql): Sql => sql`date_trunc('month', ${inLondon(moment)})::date`;

/** The same of a day written as YYYY-MM-DD, whatever time it carries. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
