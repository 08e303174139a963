import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Logger } from 'pino';
import { entities, modules } from './modules.ts';
import { openOrm, openPool } from './platform/database.ts';
import type { BeforeErasure } from './platform/erasure.ts';
import type { FileHolder } from './platform/file-holder.ts';
import { openLog } from './platform/logging.ts';
import { Signals } from './platform/signals.ts';
import { requireMigrated } from './platform/migrations.ts';
import { rowsOf, type Rows } from './platform/rows.ts';
import type { Settings } from './platform/settings.ts';
import { type Subjects, subjectsOf } from './platform/subjects.ts';

/** What a process of the hub holds open. */
export type Hub = {
  settings: Settings;
  orm: MikroORM;
  pool: pg.Pool;
  rows: Rows;
  subjects: Subjects;
  beforeErasure: BeforeErasure[];
  fileHolders: FileHolder[];
  signals: Signals;
  indexName: string;
  log: Logger;
  clock: () => Date;
  close(): Promise<void>;
};

export type HubOptions = {
  name: string;
  clock?: () => Date;
  logLevel?: 'info' | 'error';
  /** Hubs that share a search engine keep their indexes apart by name. */
  indexName?: string;
};

export async function openHub(
  settings: Settings,
  { name, clock, logLevel, indexName = 'hub' }: HubOptions,
): Promise<Hub> {
  const orm = await openOrm(settings.databaseUrl, entities);
  const pool = openPool(settings.databaseUrl, undefined, name);
  const log = openLog(name, logLevel);
  const signals = new Signals(settings.databaseUrl, log);
  return {
    settings,
    orm,
    pool,
    rows: rowsOf(pool),
    subjects: subjectsOf(modules),
    beforeErasure: modules.flatMap((module) => module.beforeErasure ?? []),
    fileHolders: modules.flatMap((module) => module.fileHolders ?? []),
    signals,
    indexName,
    log,
    clock: clock ?? (() => new Date()),
    async close() {
      await Promise.allSettled([orm.close(true), pool.end(), signals.close()]);
    },
  };
}

/** As above, for a process that serves. In production it refuses a database that nobody migrated; embedded, the starter has. */
export async function openServingHub(settings: Settings, options: HubOptions): Promise<Hub> {
  const hub = await openHub(settings, options);
  try {
    if (settings.production) await requireMigrated(hub.orm);
    return hub;
  } catch (cause) {
    await hub.close();
    throw cause;
  }
}
