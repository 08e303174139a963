import type { EntityManager } from '@mikro-orm/postgresql';
import sql, { join } from './sql.ts';
import type { Rows } from './rows.ts';

/**
 * A restriction binds at once although the index follows later: its id is withheld from search in the same transaction.
 * The id is a subject's, or a community's for all that is in it.
 */
export async function withhold(em: EntityManager, id: string): Promise<void> {
  await em.execute('insert into withheld (id) values (?) on conflict (id) do update set token = uuidv7()', [id]);
}

export type WithheldEntry = { id: string; token: string };

export const withheldEntries = (rows: Rows): Promise<WithheldEntry[]> =>
  rows<WithheldEntry>(sql`select id, token from withheld`);

/** Lifts entries that were seen before the rows were read: a later restriction of the same id has another token. */
export async function lift(rows: Rows, entries: WithheldEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await rows(
    sql`delete from withheld where (id, token) in (${join(entries.map(({ id, token }) => sql`(${id}::uuid, ${token}::uuid)`))})`,
  );
}
