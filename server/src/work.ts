import 'reflect-metadata';
import { Logger as JobLogger, run } from 'graphile-worker';
import type { Logger } from 'pino';
import { type HubOptions, openServingHub } from './hub.ts';
import { deliver } from './platform/deliver.ts';
import { mailTask } from './platform/mail.ts';
import type { Settings } from './platform/settings.ts';
import { openIndexing } from './search/open-search.ts';

/** Many wait for the search engine together, which then takes them in one request. */
const jobsAtOnce = 16;

export type Work = { log: Logger; close(): Promise<void> };

/** Runs announcements' listeners and other jobs; several processes may share one database. */
export async function openWork(settings: Settings, options: Partial<HubOptions> = {}): Promise<Work> {
  const hub = await openServingHub(settings, { name: 'worker', ...options });
  const indexing = openIndexing(hub);
  const runner = await run({
    connectionString: settings.databaseUrl,
    concurrency: jobsAtOnce,
    maxPoolSize: jobsAtOnce,
    pollInterval: 1_000,
    crontab: '',
    logger: new JobLogger(() => (level, message) => {
      if (level === 'error') hub.log.error(message);
    }),
    noHandleSignals: true,
    taskList: { deliver: deliver([indexing.listener], hub.log), mail: mailTask(settings) },
  });
  hub.log.info('the worker runs');
  return {
    log: hub.log,
    async close() {
      await runner.stop();
      await indexing.close();
      await hub.close();
    },
  };
}
