import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { HubProcess, serverProgram, untilReady } from '@knowledge-hub/server/embedded/hub-processes.ts';
import { startMeilisearch } from '@knowledge-hub/server/embedded/meilisearch.ts';
import { freePort } from '@knowledge-hub/server/embedded/ports.ts';
import { startPostgres } from '@knowledge-hub/server/embedded/postgres.ts';
import { entities } from '@knowledge-hub/server/modules.ts';
import { migrateAll } from '@knowledge-hub/server/platform/migrations.ts';
import { childEnvironment, cleanEnvironment } from '@knowledge-hub/server/platform/settings.ts';
import { searchKey } from '../harness/services.ts';

export const victims = ['api', 'worker', 'meilisearch', 'postgres'] as const;
export type Victim = (typeof victims)[number];

type Running = { pid: number; exited: Promise<unknown>; stop(): Promise<void> };

/** Starts again what ends, as a supervisor does. */
class Supervised {
  ends = 0;
  #running: Running | undefined;
  #closing = false;
  readonly #whole: Promise<void>;

  constructor(
    readonly start: () => Running | Promise<Running>,
    readonly pause: () => Promise<unknown>,
    first?: Running,
  ) {
    this.#running = first;
    this.#whole = this.#run();
  }

  /** kill -9, where it runs. */
  kill(): boolean {
    if (!this.#running) return false;
    process.kill(this.#running.pid, 'SIGKILL');
    this.#running = undefined;
    return true;
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#running?.stop();
    await this.#whole;
  }

  async #run(): Promise<void> {
    let running = this.#running;
    while (!this.#closing) {
      running ??= await Promise.resolve(this.start()).catch(() => undefined);
      this.#running = running;
      if (this.#closing) await running?.stop();
      await running?.exited;
      this.#running = running = undefined;
      this.ends += 1;
      if (!this.#closing) await this.pause();
    }
  }
}

export type KillableHub = {
  url: string;
  databaseUrl: string;
  meilisearchUrl: string;
  env: Record<string, string>;
  /** False where it does not run just now. */
  kill(victim: Victim): boolean;
  /** Waits until the API says that it can serve. */
  ready(): Promise<void>;
  close(): Promise<void>;
};

/** The API, a worker, PostgreSQL that keeps what it promised and Meilisearch: each a process that can be killed. */
export async function startKillableHub(pause: () => Promise<unknown>): Promise<KillableHub> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-lottery-'));
  // PostgreSQL may have to run as another account, which must reach its folder.
  chmodSync(folder, 0o755);
  const [postgresPort, meilisearchPort, port] = [await freePort(), await freePort(), await freePort()];
  const database = () => startPostgres({ dataDir: path.join(folder, 'postgres'), port: postgresPort });
  const engine = () =>
    startMeilisearch({ dir: path.join(folder, 'meilisearch'), port: meilisearchPort, apiKey: searchKey });
  const [postgres, meilisearch] = await Promise.all([database(), engine()]);
  const env = {
    HUB_EMBEDDED: '1',
    DEMO: 'true',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: postgres.url,
    MEILISEARCH_URL: meilisearch.url,
    MEILISEARCH_API_KEY: searchKey,
    SMTP_URL: inject('services').smtpUrl,
    DATA_DIR: folder,
    SESSION_SECRET: randomBytes(32).toString('hex'),
  };
  await migrateAll(postgres.url, entities);
  const program = (name: 'main' | 'worker') => {
    const launch = serverProgram(name, childEnvironment(env, cleanEnvironment()), 'once');
    const started = new HubProcess(launch, { log: path.join(folder, `${name}.log`) });
    return { pid: started.child.pid, exited: started.exited, stop: () => started.stop() };
  };
  const kept: Record<Victim, Supervised> = {
    api: new Supervised(() => program('main'), pause),
    worker: new Supervised(() => program('worker'), pause),
    meilisearch: new Supervised(engine, pause, meilisearch),
    postgres: new Supervised(database, pause, postgres),
  };
  const url = `http://127.0.0.1:${port}`;
  const ready = () => untilReady(url, AbortSignal.timeout(90_000), ` See ${folder}.`);
  await ready();
  return {
    url,
    databaseUrl: postgres.url,
    meilisearchUrl: meilisearch.url,
    env,
    ready,
    kill: (victim) => kept[victim].kill(),
    async close() {
      await Promise.all([kept.api.close(), kept.worker.close()]);
      await Promise.all([kept.meilisearch.close(), kept.postgres.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
