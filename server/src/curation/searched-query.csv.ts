import sql, { join, raw } from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { orderSql } from '../platform/page.ts';
import { foundQueries, type Period } from './searched-query.lists.ts';
import { figures, orderOf, rowsOfQuery } from './searched-query.shape.ts';
import type { SearchedList, SearchedQuery } from './searched-query.types.ts';

type Row = Pick<SearchedQuery, 'query' | 'results'> & {
  [Figure in Exclude<keyof ReturnType<typeof figures>, 'results'>]: string | null;
} & { handling: string | null };

const mostRows = 10_000;
const head = ['Search', 'Times', 'Times before', 'Nothing found', 'Last found', 'Opened', 'Average place', 'Handled'];

/** A list whole, as a spreadsheet takes it. */
export async function searchedQueriesCsv(ctx: Context, list: SearchedList, period: Period): Promise<string> {
  const named = Object.entries(figures(period)).map(([name, figure]) => sql`${figure} as ${raw(`"${name}"`)}`);
  const order = orderSql(orderOf[list], sql`searched`);
  const rows = await ctx.rows<Row>(sql`
    with searched as (select * from (${foundQueries[list](period)}) searched order by ${order} limit ${mostRows}::int)
    select searched.query, handling, known.* from searched left join handled_query on handled_query.id = handled_id
      cross join lateral (select ${join(named)} from ${rowsOfQuery(period, sql`searched.query`)}) known
    order by ${order}`);
  // Sums and averages come as text, whatever their size.
  const number = (text: string | null) => (text === null ? null : Number(text));
  return csvOf([
    head,
    ...rows.map((row) => [
      row.query,
      number(row.asked),
      number(row.askedBefore),
      number(row.nothingFound),
      row.results,
      number(row.opened),
      number(row.averageRank),
      row.handling?.toLowerCase() ?? '',
    ]),
  ]);
}
