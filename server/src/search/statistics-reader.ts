import sql, { raw } from '../platform/sql.ts';
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

/** The statistics as they were counted last; counted anew beside other work when they are old and something has changed. */
export function statisticsFrom(rows: Rows, log: Logger): () => Promise<WordStatistics> {
  let known: WordStatistics | undefined;
  let countedAt = 0;
  let counting: Promise<WordStatistics> | undefined;
  let countedOf: string | undefined;

  const count = async (): Promise<WordStatistics> => {
    try {
      const { few, share, state } = await stateOf(rows);
      if (known && few && state === countedOf) return known;
      known = await WordStatistics.of(sampled(rows, few ? null : share), few ? 1 : Math.max(1, 100 / share));
      countedOf = state;
    } catch (cause) {
      log.warn({ err: cause }, 'words cannot be counted');
    } finally {
      countedAt = Date.now();
    }
    return (known ??= noStatistics);
  };

  return async () => {
    const { milliseconds } = freshFor.find(({ documents }) => (known?.documents ?? 0) <= documents)!;
    if (Date.now() - countedAt > milliseconds) counting ??= count().finally(() => (counting = undefined));
    return known ?? counting!;
  };
}

type State = { few: boolean; share: number; state: string };

/**
 * Whether all documents can be counted, and if not, which share of them, of a hundred, makes a sample. While the state of
 * few documents is the same, nothing was written or removed.
 */
async function stateOf(rows: Rows): Promise<State> {
  const [table] = await rows<State>(sql`
    select counted <= ${mostSampled}::int as few,
      concat_ws(' ', counted, (select max(written_at) from search_document)) as state,
      100.0 * ${mostSampled}::int / greatest(reltuples, ${mostSampled}::int) as share
    from pg_class, (select count(*) as counted from (select from search_document limit ${mostSampled}::int + 1) d) c
    where oid = 'search_document'::regclass`);
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
