import type { EntityClass } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import { openOrm, openPool } from './database.ts';
import { within } from './deadline.ts';

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

/** In one sentence, why a process cannot start, and what to do first. */
export class NotMigrated extends Error {
  constructor() {
    super('The database is not up to date: run `pnpm migrate`, then `pnpm seed`, and start again.');
  }
}

/** Throws NotMigrated when the database lacks what this code needs of it. One that is away may be on its way: it is waited for. */
export async function requireMigrated({ migrator }: MikroORM): Promise<void> {
  const pending = await within(askMs, migrator.getPending()).catch(() => []);
  if (pending.length > 0) throw new NotMigrated();
}

const askMs = 5_000;
