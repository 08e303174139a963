import sql, { join, raw, type Sql } from 'sql-template-tag';
import { namedPersonShape } from '../identity/person.shape.ts';
import { columns, one, type Order, type Shape } from '../platform/shape.ts';
import { curate } from './curation.policy.ts';
import type { ViewerKind } from './search-count.ts';
import type { SearchedList } from './searched-query.types.ts';

/** The last so many days, today included, of these kinds of viewers, or of all. */
export type Period = { days: number; askedBy: readonly ViewerKind[] | null; now: Date };

const onlyCurators: Shape['visible'] = (_self, { viewer }) => (curate(viewer) ? sql`true` : sql`false`);

const start = ({ now, days }: Period, periods: number): Sql =>
  sql`(${now.toISOString().slice(0, 10)}::date - ${days * periods}::int)`;

/** Rows of the period and the one before; `within` tells them apart. */
const counted = (period: Period): Sql => {
  const conditions = [sql`day > ${start(period, 2)}`];
  if (period.askedBy) conditions.push(sql`viewer_kind = any(${period.askedBy}::text[])`);
  return sql`search_count where ${join(conditions, ' and ')}`;
};
const within = (period: Period, column: Sql): Sql =>
  sql`coalesce(sum(${column}) filter (where day > ${start(period, 1)}), 0)`;
const before = (period: Period, column: Sql): Sql =>
  sql`coalesce(sum(${column}) filter (where day <= ${start(period, 1)}), 0)`;

/** One row for each query, with what was done about it. */
const queries = (period: Period): Sql => sql`(
  select query, coalesce(asked, 0) as asked, coalesce(asked_before, 0) as asked_before,
    coalesce(nothing_found, 0) as nothing_found, latest[2] as results, coalesce(opened, 0) as opened,
    round(rank_sum::numeric / nullif(opened, 0), 1) as average_rank, last_day,
    handled_query.id as handled_id, handling, at as handled_at
  from (select query, ${within(period, sql`asked`)} as asked, ${before(period, sql`asked`)} as asked_before,
      ${within(period, sql`nothing_found`)} as nothing_found, ${within(period, sql`opened`)} as opened,
      ${within(period, sql`rank_sum`)} as rank_sum, max(day) as last_day,
      max(array[day - date '2000-01-01', results]) filter (where results is not null) as latest
    from ${counted(period)} group by query) seen
  full join handled_query using (query))`;

export const handledQueryShape: Shape = {
  name: 'HandledQuery',
  table: 'handled_query',
  visible: onlyCurators,
  fields: {
    ...columns('id', 'query', 'handling', 'note', 'at'),
    by: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.by_id`,
    ),
  },
};

export const searchedQueryShape = (period: Period): Shape => ({
  name: 'SearchedQuery',
  interfaces: [],
  table: queries(period),
  visible: onlyCurators,
  fields: {
    ...columns('query', 'asked', 'askedBefore', 'nothingFound', 'results', 'opened', 'averageRank'),
    handled: one(
      () => handledQueryShape,
      (self, handled) => sql`${handled}.id = ${self}.handled_id`,
    ),
  },
});

export const searchTotalsShape = (period: Period): Shape => ({
  name: 'SearchTotals',
  interfaces: [],
  table: sql`(select ${join(
    ['asked', 'nothing_found', 'opened'].flatMap((name) => {
      const column = raw(name);
      return [sql`${within(period, column)} as ${column}`, sql`${before(period, column)} as ${raw(`${name}_before`)}`];
    }),
  )}, ${within(period, sql`degraded`)} as degraded from ${counted(period)})`,
  visible: onlyCurators,
  fields: columns('asked', 'askedBefore', 'nothingFound', 'nothingFoundBefore', 'opened', 'openedBefore', 'degraded'),
});

/** What was done stays away until people ask again on a later day. */
const toDo = (self: Sql): Sql =>
  sql`(${self}.handling is null or (${self}.handling = 'DONE' and ${self}.last_day > ${self}.handled_at::date))`;

export const whereOf: Record<SearchedList, (self: Sql) => Sql> = {
  TOP: (self) => sql`${self}.asked > 0 and ${self}.handling is distinct from 'IGNORED'`,
  NOTHING_FOUND: (self) => sql`${self}.nothing_found > 0 and ${self}.results = 0 and ${toDo(self)}`,
  NEVER_OPENED: (self) => sql`${self}.asked > 0 and ${self}.opened = 0 and ${self}.results > 0 and ${toDo(self)}`,
  COMMISSIONED: (self) => sql`${self}.handling = 'COMMISSIONED'`,
  PUT_ASIDE: (self) => sql`${self}.handling in ('DONE', 'IGNORED')`,
};

const mostFirst = (column: Sql): Order => ({
  terms: [
    { by: (self) => sql`-${self}.${column}`, type: 'numeric' },
    { by: (self) => sql`${self}.query`, type: 'text' },
  ],
  direction: 'asc',
});
const latestFirst: Order = {
  terms: [
    { by: (self) => sql`${self}.handled_at`, type: 'timestamptz' },
    { by: (self) => sql`${self}.query`, type: 'text' },
  ],
  direction: 'desc',
};

export const orderOf: Record<SearchedList, Order> = {
  TOP: mostFirst(sql`asked`),
  NOTHING_FOUND: mostFirst(sql`nothing_found`),
  NEVER_OPENED: mostFirst(sql`asked`),
  COMMISSIONED: latestFirst,
  PUT_ASIDE: latestFirst,
};
