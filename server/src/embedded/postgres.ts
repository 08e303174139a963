import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { makeFolder } from './make-folder.ts';
import { freePort } from './ports.ts';
import { postgresAccount } from './postgres-account.ts';
import { createDatabase, databaseExists, sweepUnfinished } from './postgres-folder.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { end, look } from './process-table.ts';
import { Child, type Service } from './service.ts';
import { StartError } from './start-error.ts';

export type PostgresOptions = {
  dataDir: string;
  port?: number;
  /** False gives up crash safety for speed: only for data that nobody will miss. */
  durable?: boolean;
};

export type Postgres = Service & {
  /** The database was made just now. */
  fresh: boolean;
};

/** Starts PostgreSQL on loopback with its data in `dataDir`, after ending what a killed run left there. */
export async function startPostgres({ dataDir: folder, port, durable = true }: PostgresOptions): Promise<Postgres> {
  const dataDir = path.resolve(folder);
  const programs = await postgresPrograms();
  prepare(dataDir);
  const account = postgresAccount(programs, dataDir);
  const fresh = !databaseExists(dataDir);
  sweepUnfinished(dataDir);
  if (fresh) await createDatabase(programs, account, dataDir);
  for (const giveUp = Date.now() + 20_000; ;) {
    await endLeftover(dataDir);
    const chosen = port ?? (await freePort());
    const child = new Child(
      account.launch(programs.postgres, ['-D', dataDir, '-p', String(chosen), ...parameters(durable)]),
      { log: `${dataDir}.log` },
    );
    const url = `postgresql://app@127.0.0.1:${chosen}/postgres`;
    if (await ready(child, dataDir)) {
      const damage = await whyNotUsable(url);
      if (damage) {
        await stop(child);
        throw refusal(child, dataDir, damage);
      }
      return { name: 'PostgreSQL', url, pid: child.pid, exited: child.exited, fresh, stop: () => stop(child) };
    }
    // The server processes of a killed run end by themselves within moments, and another program may have been quicker.
    const passing = /pre-existing shared memory|lock file "postmaster.pid"|could not bind/.test(child.log());
    if (!passing || Date.now() > giveUp) throw refusal(child, dataDir);
    await sleep(250);
  }
}

/** An empty folder in the way is as good as none. */
function prepare(dataDir: string): void {
  makeFolder(path.dirname(dataDir));
  try {
    fs.rmdirSync(dataDir);
  } catch {
    // Absent, or not empty.
  }
}

function parameters(durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** PostgreSQL writes its state into the eighth line of its pid file; recovery after a crash may take its time. */
async function ready(child: Child, dataDir: string): Promise<boolean> {
  while (!child.ended) {
    const [pid, , , , , , , state] = pidFileLines(dataDir);
    if (state?.trim() === 'ready' && isOurs(Number(pid), child)) return true;
    await sleep(25);
  }
  return false;
}

/** A server can start over a damaged database: only a connection shows it. */
async function whyNotUsable(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 30_000 });
  try {
    await client.connect();
    await client.query('select count(*) from pg_class');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => {});
  }
}

function isOurs(pid: number, child: Child): boolean {
  return pid === child.pid || process.platform === 'win32';
}

function pidFileLines(dataDir: string): string[] {
  try {
    return fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** A pid file may name a zombie or a stranger with the same number; PostgreSQL would then refuse to start. */
async function endLeftover(dataDir: string): Promise<void> {
  const seen = look(Number(pidFileLines(dataDir)[0]));
  if (seen?.command.includes(dataDir)) await end(seen, 'SIGINT', 30_000);
  if (process.platform !== 'win32') fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}

/** Fast shutdown first; then the immediate one, which recovery makes good at the next start. */
async function stop(child: Child): Promise<void> {
  await child.stop(['SIGINT', 30_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]);
}

function refusal(child: Child, dataDir: string, damage?: string): StartError {
  const reason =
    damage ?? [...child.log().matchAll(/(?:FATAL|PANIC): +(.+)/g)].at(-1)?.[1] ?? child.log().trim().split('\n').at(-1);
  return new StartError(
    `PostgreSQL cannot open the database in ${dataDir} (${reason || 'it gave no reason'}). Nothing was changed: see ${dataDir}.log, restore a backup, or move the folder away to begin anew.`,
  );
}
