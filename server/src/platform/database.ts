import { defineConfig, type EntityClass, MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import { ResilientDriver } from './resilient-driver.ts';

/** No statement may hold a request, or a row, for long; and none of ours is long enough to be worth compiling. */
const limits =
  '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000 -c jit=off';

export const ormOptions = (clientUrl: string, entities: EntityClass<object>[]): Options =>
  defineConfig({
    clientUrl,
    entities,
    driver: ResilientDriver,
    extensions: [Migrator],
    timezone: 'UTC',
    pool: { min: 0, max: 8 },
    driverOptions: { options: limits },
    migrations: {
      path: new URL('../migrations', import.meta.url).pathname,
      glob: '!(*.d).{js,ts}',
      emit: 'ts',
      snapshot: false,
    },
  });

export const openOrm = (clientUrl: string, entities: EntityClass<object>[]): Promise<MikroORM> =>
  MikroORM.init(ormOptions(clientUrl, entities));

/** Twelve made a thread of fifty replies a fifth slower than four: a database does no more at a time than it has processors. */
const mostConnections = 5;

/** For pages: rows without entities; see rows.ts. */
export const openPool = (connectionString: string, max = mostConnections, name?: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max,
    ...(name && { application_name: name }),
    options: limits,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  });
  // A server that goes away ends connections, idle ones and those in use; the next query opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
