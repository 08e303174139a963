import 'reflect-metadata';
import { Logger as JobLogger, run } from 'graphile-worker';
import type { Logger } from 'pino';
import { type HubOptions, openServingHub } from './hub.ts';
import type { Chore } from './platform/chore.ts';
import { forgettingSearches } from './curation/forget-searches.ts';
import { deliver } from './platform/deliver.ts';
import { mailTask, openPost } from './platform/mail.ts';
import type { Settings } from './platform/settings.ts';
import { tidyNotifications } from './notifications/tidy-notifications.ts';
import { alertChores } from './saved-searches/alert-chores.ts';
import { alertMailTask, sendAlertMail } from './saved-searches/alert-mail.ts';
import type { Alerting } from './saved-searches/alerting.ts';
import { buildHubSchema } from './schema.ts';
import { openIndex, openIndexing } from './search/open-search.ts';
import { workerContext } from './worker-context.ts';

/** Many wait for the search engine together, which then takes them in one request. */
const jobsAtOnce = 16;

export type Work = { log: Logger; close(): Promise<void> };

/** Runs announcements' listeners and other jobs; several processes may share one database. */
export async function openWork(settings: Settings, options: Partial<HubOptions> = {}): Promise<Work> {
  const hub = await openServingHub(settings, { name: 'worker', ...options });
  const indexing = openIndexing(hub);
  const { index, close: closeIndex } = openIndex(hub);
  const post = openPost(settings);
  const alerting: Alerting = {
    ...hub,
    schema: buildHubSchema(),
    contextOf: (viewer) => workerContext(hub, index, viewer),
  };
  const chores = [...alertChores(alerting), tidyNotifications(hub), forgettingSearches(hub)];
  const runner = await run({
    connectionString: settings.databaseUrl,
    concurrency: jobsAtOnce,
    maxPoolSize: jobsAtOnce,
    pollInterval: 1_000,
    crontab: crontabOf(chores),
    logger: new JobLogger(() => (level, message) => {
      if (level === 'error') hub.log.error(message);
    }),
    noHandleSignals: true,
    taskList: {
      deliver: deliver([indexing.listener], hub.log),
      mail: mailTask(settings, post),
      [alertMailTask]: sendAlertMail(alerting, post),
      ...Object.fromEntries(chores.map(({ name, run: act }) => [name, act])),
    },
  });
  hub.log.info('the worker runs');
  return {
    log: hub.log,
    async close() {
      await runner.stop();
      closeIndex();
      await indexing.close();
      await hub.close();
    },
  };
}

/** One that still waits when its time comes again is one. */
const crontabOf = (chores: Chore[]): string =>
  chores.map(({ name, when }) => `${when} ${name} ?jobKey=${name}&max=3`).join('\n');
