import type { EntityClass } from '@mikro-orm/core';
import { runMigrations } from 'graphile-worker';
import { openOrm, openPool } from './database.ts';

/** Ours and the job queue's. Processes that start together wait for one another. */
export async function migrateAll(databaseUrl: string, entities: EntityClass<object>[]): Promise<void> {
  const pool = openPool(databaseUrl, 2);
  const orm = await openOrm(databaseUrl, entities);
  try {
    const lock = await pool.connect();
    try {
      await lock.query(`set statement_timeout = 0; set lock_timeout = 0; select pg_advisory_lock(4210)`);
      await runMigrations({ connectionString: databaseUrl });
      await orm.migrator.up();
    } finally {
      lock.release(true);
    }
  } finally {
    await orm.close(true);
    await pool.end();
  }
}

/** Whether the database has every migration that this code has. */
export async function isMigrated(
  rows: (text: string) => Promise<{ name: string }[]>,
  expected: string[],
): Promise<boolean> {
  const done = new Set((await rows('select name from mikro_orm_migrations')).map(({ name }) => name));
  return expected.every((name) => done.has(name));
}
