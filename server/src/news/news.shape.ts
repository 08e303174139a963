import sql, { empty, join } from '../platform/sql.ts';
import { maySeeSql } from '../platform/audience.ts';
import type { Newest } from '../platform/news.ts';
import { afterSql, checkedFirst, orderSql, type PageArgs } from '../platform/page.ts';
import { newest, type Order, type Scope, type Shape } from '../platform/shape.ts';

export const newsOrder: Order = newest('at');

/** Of each kind no more than the page can hold. */
export const onePage =
  ({ first, after }: PageArgs): Newest =>
  (table, column) => {
    const order = newest(column);
    return sql`and ${afterSql(order, table, after)} order by ${orderSql(order, table)} limit ${checkedFirst(first)}::int + 1`;
  };

/** All of it, for counting. */
export const everyPage: Newest = () => empty;

/** What every kind has that is new for the viewer, as one list of pointers. */
export const newsShape = (scope: Scope, each: Newest): Shape => {
  const sources = scope.subjects.offers.flatMap(({ news }) => (news ? [sql`(${news(scope, each)})`] : []));
  return {
    name: 'News',
    table: sql`(${join(sources, ' union all ')})`,
    fields: {},
    visible: (self, { viewer }) => maySeeSql(viewer, sql`${self}.audience`),
    pointer: (self) => ({ kind: sql`${self}.kind`, id: sql`${self}.id`, among: ({ news }) => news !== undefined }),
  };
};
