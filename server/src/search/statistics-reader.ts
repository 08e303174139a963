import sql, { raw } from 'sql-template-tag';
import type { Logger } from 'pino';
import type { Rows } from '../platform/rows.ts';
import { noStatistics, type Sampled, WordStatistics } from './word-statistics.ts';

/** Documents that are counted at most; more would tell hardly more. */
const mostSampled = 4_000;
const together = 100;
/** Since the last counting ended. A small hub changes faster, and is counted faster. */
const freshFor = [
  { documents: 20, milliseconds: 2_000 },
  { documents: 2_000, milliseconds: 30_000 },
  { documents: Infinity, milliseconds: 600_000 },
];

/** The statistics as they were counted last; counted anew beside other work when they have grown old. */
export function statisticsFrom(rows: Rows, log: Logger): () => Promise<WordStatistics> {
  let known: WordStatistics | undefined;
  let countedAt = 0;
  let counting: Promise<WordStatistics> | undefined;

  const count = async (): Promise<WordStatistics> => {
    try {
      const { few, share } = await sizeOf(rows);
      known = await WordStatistics.of(sampled(rows, few ? null : share), few ? 1 : Math.max(1, 100 / share));
    } catch (cause) {
      log.warn({ err: cause }, 'words cannot be counted');
    }
    countedAt = Date.now();
    return (known ??= noStatistics);
  };

  return async () => {
    const { milliseconds } = freshFor.find(({ documents }) => (known?.documents ?? 0) <= documents)!;
    if (Date.now() - countedAt > milliseconds) counting ??= count().finally(() => (counting = undefined));
    return known ?? counting!;
  };
}

/** Whether all documents can be counted, and if not, which share of them, of a hundred, makes a sample. */
async function sizeOf(rows: Rows): Promise<{ few: boolean; share: number }> {
  const [table] = await rows<{ few: boolean; share: number }>(sql`
    select (select count(*) from (select from search_document limit ${mostSampled}::int + 1) d) <= ${mostSampled}::int as few,
      100.0 * ${mostSampled}::int / greatest(reltuples, ${mostSampled}::int) as share
    from pg_class where oid = 'search_document'::regclass`);
  return table!;
}

/** From blocks of the table that chance picks: never more than wanted, however the table grows. */
async function* sampled(rows: Rows, share: number | null): AsyncIterable<Sampled> {
  const from =
    share === null ? sql`search_document` : sql`search_document tablesample system (${raw(share.toFixed(4))})`;
  const chosen = await rows<{ id: string }>(sql`select id from ${from} limit ${mostSampled}::int`);
  for (let at = 0; at < chosen.length; at += together) {
    const ids = chosen.slice(at, at + together).map(({ id }) => id);
    yield* await rows<Sampled>(sql`
      select array[title, summary, left(body, 20000), left(array_to_string(replies, ' '), 20000)] || names as texts,
        'public' = any(audience) as public
      from search_document where id = any(${ids}::uuid[])`);
  }
}
