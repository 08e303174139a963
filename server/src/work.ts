import 'reflect-metadata';
import { run } from 'graphile-worker';
import type { Logger } from 'pino';
import { type HubOptions, openHub } from './hub.ts';
import { deliver } from './platform/deliver.ts';
import type { Settings } from './platform/settings.ts';

export type Work = { log: Logger; close(): Promise<void> };

/** Runs announcements' listeners and other jobs; several processes may share one database. */
export async function openWork(settings: Settings, options: Partial<HubOptions> = {}): Promise<Work> {
  const hub = await openHub(settings, { name: 'worker', ...options });
  const listeners = await listenersOf(hub);
  const runner = await run({
    pgPool: hub.pool,
    concurrency: 24,
    pollInterval: 1_000,
    noHandleSignals: true,
    taskList: { deliver: deliver(listeners.all, hub.log) },
  });
  hub.log.info('the worker runs');
  return {
    log: hub.log,
    async close() {
      await runner.stop();
      await listeners.close();
      await hub.close();
    },
  };
}
