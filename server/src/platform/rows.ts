import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Sql } from './sql.ts';

/** Runs one reading statement. */
export type Rows = <Row>(statement: Sql) => Promise<Row[]>;

const asOftenBeforePreparing = 3;
const mostPrepared = 400;
const mostCounted = 2_000;

/**
 * Pages come as rows of finished JSON, not as entities: three to four times the speed.
 * A statement that recurs is prepared once on each connection; how many may be is bounded, as clients word them freely.
 */
export function rowsOf(pool: pg.Pool): Rows {
  const nameOf = preparedNames();
  return async <Row>(statement: Sql) => {
    const { text, values } = statement.numbered();
    const result = await pool.query({ name: nameOf(text), text, values });
    return result.rows as Row[];
  };
}

function preparedNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  return (text) => {
    const name = names.get(text);
    if (name || names.size >= mostPrepared) return name;
    const seen = (uses.get(text) ?? 0) + 1;
    if (seen > asOftenBeforePreparing) {
      uses.delete(text);
      names.set(text, createHash('sha1').update(text).digest('base64').slice(0, 24));
    } else {
      if (uses.size >= mostCounted) uses.clear();
      uses.set(text, seen);
    }
    return names.get(text);
  };
}

/** The same inside a command's transaction, for changes too. */
export const rowsWithin =
  (em: EntityManager): Rows =>
  async <Row>(statement: Sql) => {
    const { text, values } = statement.numbered();
    return (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
  };
