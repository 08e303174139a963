import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Sql } from 'sql-template-tag';

/** Runs one reading statement. */
export type Rows = <Row>(statement: Sql) => Promise<Row[]>;

const asOftenBeforePreparing = 3;
const mostPrepared = 400;

/**
 * Pages come as rows of finished JSON, not as entities: three to four times the speed.
 * A statement that recurs is prepared once on each connection; how many may be is bounded, as clients word them freely.
 */
export function rowsOf(pool: pg.Pool): Rows {
  const uses = new Map<string, number>();
  const nameOf = (text: string): string | undefined => {
    const seen = (uses.get(text) ?? 0) + 1;
    if (uses.size < mostPrepared || uses.has(text)) uses.set(text, seen);
    return uses.has(text) && seen > asOftenBeforePreparing
      ? createHash('sha1').update(text).digest('base64').slice(0, 24)
      : undefined;
  };
  return async <Row>(statement: Sql) => {
    const { text, values } = statement;
    const result = await pool.query({ name: nameOf(text), text, values: values as unknown[] });
    return result.rows as Row[];
  };
}

/** The same inside a command's transaction, for changes too. */
export const rowsWithin =
  (em: EntityManager): Rows =>
  async <Row>({ text, values }: Sql) =>
    (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
