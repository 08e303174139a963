import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPidFile } from '@knowledge-hub/server/embedded/pid-file.ts';
import { findRunning } from '@knowledge-hub/server/embedded/running-hub.ts';
import { cleanEnvironment, type Environment, repository } from '@knowledge-hub/server/platform/settings.ts';
import type { Size } from '@knowledge-hub/seeds/load/sizes.ts';

export type RealHub = {
  url: string;
  env: Environment;
  dataDir: string;
  /** Where the system tells. */
  pids: { api: number | undefined; engine: number | undefined };
  stop(): Promise<void>;
};

/** `pnpm start` itself, on a free port, with its data in `folder`, or in one of its own that goes with it. */
export async function startRealHub(folder?: string): Promise<RealHub> {
  const own = folder ? undefined : mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-bench-'));
  // PostgreSQL may have to run as another account, which must reach its folder.
  if (own) chmodSync(own, 0o755);
  const dataDir = path.resolve(folder ?? path.join(own!, 'data'));
  const given = { DATA_DIR: dataDir, PORT: '0', DEMO: 'true' };
  const unset = { DATABASE_URL: undefined, MEILISEARCH_URL: undefined, PUBLIC_URL: undefined, HOST: undefined };
  const child = run('server', ['src/embedded/start.ts'], cleanEnvironment({ ...unset, ...given }));
  const stop = async () => {
    await stopped(child);
    if (own) rmSync(own, { recursive: true, force: true });
  };
  try {
    const env = await running(child, dataDir);
    const pid = (file: string) => readPidFile(path.join(dataDir, file))?.pid;
    const pids = { api: pid('pids/api.json'), engine: pid('meilisearch/pid') };
    return { url: `http://127.0.0.1:${env.PORT}`, env, dataDir, pids, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** `pnpm load`; returns the seconds it took, the search index included. */
export async function loadInto({ env }: RealHub, size: Size): Promise<number> {
  const began = performance.now();
  const child = run('seeds', ['--import', '@oxc-node/core/register', 'src/load.ts', '--size', size], env);
  const code = await ended(child);
  if (code !== 0) throw new Error(`loading size ${size} failed (exit code ${code})`);
  return (performance.now() - began) / 1000;
}

function run(room: string, args: string[], env: Environment): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: path.join(repository, room),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function running(child: ChildProcess, dataDir: string): Promise<Environment> {
  while (child.exitCode === null && child.signalCode === null) {
    const env = findRunning(dataDir);
    if (env) return env;
    await sleep(100);
  }
  throw new Error('the hub did not start');
}

async function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await ended(child);
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? 1);
    else child.once('exit', (code) => resolve(code ?? 1));
  });
}
