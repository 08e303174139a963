import sql from '../platform/sql.ts';
import type { Rows } from '../platform/rows.ts';

/**
 * The engine's indexes that are whole, one for each version of documents and settings. While one release replaces another,
 * the processes of each ask the index of their own version, and whoever writes, writes to all of them: what is restricted
 * is gone from each before it is no longer withheld. Read within the writing turn, the register is never out of date.
 */
export const registered = async (rows: Rows): Promise<string[]> =>
  (await rows<{ uid: string }>(sql`select uid from search_index`)).map(({ uid }) => uid);

export async function register(rows: Rows, uid: string): Promise<void> {
  await rows(
    sql`insert into search_index (uid) values (${uid}) on conflict (uid) do update set used_at = clock_timestamp()`,
  );
}

export async function unregister(rows: Rows, uid: string): Promise<void> {
  await rows(sql`delete from search_index where uid = ${uid}`);
}

/** Those that no process has used for so long that none of their version runs; one of ours never is among them. */
export const disused = async (rows: Rows, own: string): Promise<string[]> =>
  (
    await rows<{ uid: string }>(
      sql`select uid from search_index where used_at < clock_timestamp() - interval '1 hour' and uid <> ${own}`,
    )
  ).map(({ uid }) => uid);

const between = 5 * 60_000;

/** Says from time to time, until it is told to end, that this index is used. */
export function useIndex(rows: Rows, uid: string): () => void {
  const say = () => {
    void rows(sql`update search_index set used_at = clock_timestamp() where uid = ${uid}`).catch(() => undefined);
  };
  say();
  const timer = setInterval(say, between);
  timer.unref();
  return () => clearInterval(timer);
}
