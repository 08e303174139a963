import sql, { join, raw, type Sql } from '../platform/sql.ts';
import { namedPersonShape } from '../identity/person.shape.ts';
import type { Reading } from '../platform/read.ts';
import { columns, one, type Order, type Shape, type ShapeField, value } from '../platform/shape.ts';
import { curate } from './curation.policy.ts';
import { foundQueries, isCounted, type Period, start } from './searched-query.lists.ts';
import type { SearchedList } from './searched-query.types.ts';

const onlyCurators: Shape['visible'] = (_self, { viewer }) => (curate(viewer) ? sql`true` : sql`false`);

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

const within = (period: Period, column: Sql): Sql =>
  sql`coalesce(sum(${column}) filter (where day > ${start(period, 1)}), 0)`;
const before = (period: Period, column: Sql): Sql =>
  sql`coalesce(sum(${column}) filter (where day <= ${start(period, 1)}), 0)`;

/** What is known of one query, by its rows. */
export const figures = (period: Period) => ({
  asked: within(period, sql`asked`),
  askedBefore: before(period, sql`asked`),
  nothingFound: within(period, sql`nothing_found`),
  results: sql`(array_agg(results order by day desc, asked desc) filter (where results is not null))[1]`,
  opened: within(period, sql`opened`),
  averageRank: sql`round(${within(period, sql`rank_sum`)}::numeric / nullif(${within(period, sql`opened`)}, 0), 1)`,
});

/** The rows of one query in the period and the one before. */
export const rowsOfQuery = (period: Period, query: Sql): Sql =>
  sql`search_count where search_count.query = ${query} and ${isCounted(period, 2)}`;

/** A list of queries, with figures for those alone that stand on the page. Read it by `listing`. */
export const searchedQueryShape = (period: Period): Shape => ({
  name: 'SearchedQuery',
  interfaces: [],
  table: 'searched',
  visible: onlyCurators,
  fields: {
    ...columns('query'),
    ...Object.fromEntries(
      Object.entries(figures(period)).map(([name, figure]): [string, ShapeField] => [
        name,
        value((self) => sql`(select ${figure} from ${rowsOfQuery(period, sql`${self}.query`)})`),
      ]),
    ),
    handled: one(
      () => handledQueryShape,
      (self, handled) => sql`${handled}.id = ${self}.handled_id`,
    ),
  },
});

/** The queries of a list are found once, and then counted and paged. */
export const listing = ({ rows, scope }: Reading, list: SearchedList, period: Period): Reading => ({
  scope,
  rows: (statement) => rows(sql`with searched as materialized (${foundQueries[list](period)}) ${statement}`),
});

const totals = ['asked', 'nothing_found', 'opened'];

export const searchTotalsShape = (period: Period): Shape => ({
  name: 'SearchTotals',
  interfaces: [],
  table: sql`(select ${join(
    totals.flatMap((name) => {
      const column = raw(name);
      return [sql`${within(period, column)} as ${column}`, sql`${before(period, column)} as ${raw(`${name}_before`)}`];
    }),
  )}, ${within(period, sql`degraded`)} as degraded from search_count where ${isCounted(period, 2)})`,
  visible: onlyCurators,
  fields: columns('asked', 'askedBefore', 'nothingFound', 'nothingFoundBefore', 'opened', 'openedBefore', 'degraded'),
});

const mostFirst: Order = {
  terms: [
    { by: (self) => sql`-${self}.times`, type: 'numeric' },
    { by: (self) => sql`${self}.query`, type: 'text' },
  ],
  direction: 'asc',
};
const latestFirst: Order = {
  terms: [
    { by: (self) => sql`${self}.handled_at`, type: 'timestamptz' },
    { by: (self) => sql`${self}.query`, type: 'text' },
  ],
  direction: 'desc',
};

export const orderOf: Record<SearchedList, Order> = {
  TOP: mostFirst,
  NOTHING_FOUND: mostFirst,
  NEVER_OPENED: mostFirst,
  COMMISSIONED: latestFirst,
  PUT_ASIDE: latestFirst,
};
