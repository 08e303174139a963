import sql, { join, type Sql } from '../platform/sql.ts';
import type { ViewerKind } from './search-count.ts';
import type { SearchedList } from './searched-query.types.ts';

/** The last so many days, today included, of these kinds of viewers, or of all. */
export type Period = { days: number; askedBy: readonly ViewerKind[] | null; now: Date };

/** The day before a period begins, or before as many of its length. */
export const start = ({ now, days }: Period, periods: number): Sql =>
  sql`(${now.toISOString().slice(0, 10)}::date - ${days * periods}::int)`;

/** Whether a row of search_count is of this period, or of the so many that end with it. */
export const isCounted = (period: Period, periods: number): Sql => {
  const conditions = [sql`day > ${start(period, periods)}`];
  if (period.askedBy) conditions.push(sql`viewer_kind = any(${period.askedBy}::text[])`);
  return join(conditions, ' and ');
};

/** What was done stays away until people ask again on a later day. */
const toDo = sql`(handling is null or (handling = 'DONE' and last_day > at::date))`;
const known = sql`left join handled_query using (query)`;
const chosen = sql`query, times, handled_query.id as handled_id, at as handled_at`;

/** What the last search of it found that the full search answered. */
const lastResults = (period: Period): Sql => sql`(
  select results from search_count last where last.query = seen.query and results is not null and ${isCounted(period, 1)}
  order by day desc, asked desc limit 1)`;

const put = (handlings: string[]) => (): Sql =>
  sql`select query, 0 as times, id as handled_id, at as handled_at from handled_query where handling = any(${handlings}::text[])`;

/** The queries of each list, and by what they are ordered; as little as that takes, as there may be many. */
export const foundQueries: Record<SearchedList, (period: Period) => Sql> = {
  TOP: (period) => sql`
    select ${chosen} from (
      select query, sum(asked) as times from search_count where ${isCounted(period, 1)} group by query) seen
    ${known} where handling is distinct from 'IGNORED'`,
  NOTHING_FOUND: (period) => sql`
    select ${chosen} from (
      select query, sum(nothing_found) as times, max(day) as last_day
      from search_count where nothing_found > 0 and ${isCounted(period, 1)} group by query) seen
    ${known} where ${toDo} and ${lastResults(period)} = 0`,
  NEVER_OPENED: (period) => sql`
    select ${chosen} from (
      select query, sum(asked) as times, max(day) as last_day
      from search_count where ${isCounted(period, 1)} group by query having sum(opened) = 0 and max(results) > 0) seen
    ${known} where ${toDo}`,
  COMMISSIONED: put(['COMMISSIONED']),
  PUT_ASIDE: put(['DONE', 'IGNORED']),
};
