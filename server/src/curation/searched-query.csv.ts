import sql from 'sql-template-tag';
import type { Context } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { orderSql } from '../platform/page.ts';
import { orderOf, searchedQueryShape, type Period, whereOf } from './searched-query.shape.ts';
import type { SearchedList, SearchedQuery } from './searched-query.types.ts';

type Row = Pick<SearchedQuery, 'query' | 'results'> & {
  /** Sums and averages come as text, whatever their size. */
  asked: string;
  before: string;
  nothing: string;
  opened: string;
  rank: string | null;
  handling: string | null;
};

const mostRows = 10_000;
const head = ['Search', 'Times', 'Times before', 'Nothing found', 'Last found', 'Opened', 'Average place', 'Handled'];

/** A list whole, as a spreadsheet takes it. */
export async function searchedQueriesCsv(ctx: Context, list: SearchedList, period: Period): Promise<string> {
  const self = sql`q`;
  const rows = await ctx.rows<Row>(sql`
    select query, asked, asked_before as before, nothing_found as nothing, results, opened, average_rank as rank, handling
    from ${searchedQueryShape(period).table as ReturnType<typeof sql>} q where ${whereOf[list](self)}
    order by ${orderSql(orderOf[list], self)} limit ${mostRows}::int`);
  const number = (text: string | null) => (text === null ? null : Number(text));
  return csvOf([
    head,
    ...rows.map(({ query, asked, before, nothing, results, opened, rank, handling }) => [
      query,
      ...[asked, before, nothing].map(Number),
      results,
      Number(opened),
      number(rank),
      handling?.toLowerCase() ?? '',
    ]),
  ]);
}
