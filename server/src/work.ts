import 'reflect-metadata';
import { EventEmitter } from 'node:events';
import { Logger as JobLogger, run, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import { type HubOptions, openServingHub } from './hub.ts';
import { AbandonedJobs } from './platform/abandoned-jobs.ts';
import type { Chore } from './platform/chore.ts';
import { countActivity } from './activity/count-activity.ts';
import { tidyInvitations } from './communities/tidy-invitations.ts';
import { expireRoleRequests } from './council-roles/expire-requests.ts';
import { scanFile, scanTask } from './files/scan-file.ts';
import { sweepingFiles } from './files/sweep-files.ts';
import { forgettingSearches } from './curation/forget-searches.ts';
import { digestChores } from './digests/digest-chores.ts';
import { digestMailTask } from './digests/make-digests.ts';
import { sendDigest } from './digests/send-digest.ts';
import { readDocument, readTask } from './library/read-document.ts';
import { tidyDocuments } from './library/tidy-documents.ts';
import { openInboundSmtp } from './mail-replies/inbound-smtp.ts';
import { tidyMailReplies } from './mail-replies/tidy-mail-replies.ts';
import { writeTo } from './messages/message.commands.ts';
import { tellOfDocuments } from './following/tell-of-documents.ts';
import { notifier, tell, tellTask } from './following/notifier.ts';
import { eventListener } from './events/event.listener.ts';
import { eventMailTask, sendEventMail } from './events/event-mail.ts';
import { eventReminders } from './events/event-reminders.ts';
import type { Telling } from './events/telling.ts';
import { notify } from './notifications/notify.ts';
import { deliver } from './platform/deliver.ts';
import { mailTask, openPost } from './platform/mail.ts';
import type { Settings } from './platform/settings.ts';
import { tellThoseLetIn } from './notifications/let-in.ts';
import { tidyNotifications } from './notifications/tidy-notifications.ts';
import { alertChores } from './saved-searches/alert-chores.ts';
import { alertMailTask, sendAlertMail } from './saved-searches/alert-mail.ts';
import type { Alerting } from './saved-searches/alerting.ts';
import { lookingAfter } from './stewardship/look-after.ts';
import { buildHubSchema } from './schema.ts';
import { openIndex, openIndexing } from './search/open-search.ts';
import { workerContext } from './worker-context.ts';

/** Many wait for the search engine together, which then takes them in one request; mails and chores are fewer. */
const atOnce = { announcements: 150, others: 16 };
const connections = { announcements: 10, others: 6 };

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
  const telling: Telling = { ...hub, tell: (rows, told) => notify(rows, { ...told, reason: 'EVENT', bound: true }) };
  const chores = [
    ...alertChores(alerting),
    eventReminders(telling),
    tidyNotifications(hub),
    ...digestChores(hub),
    tidyMailReplies(hub),
    tidyInvitations(hub),
    expireRoleRequests(hub),
    lookingAfter(hub),
    forgettingSearches(hub),
    sweepingFiles(hub),
    tidyDocuments(hub),
    countActivity(hub),
    tellOfDocuments(hub),
  ];
  const abandoned = new AbandonedJobs(settings.databaseUrl, hub.log);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => abandoned.watch(workerPool.id));
  const running = {
    events,
    connectionString: settings.databaseUrl,
    pollInterval: 1_000,
    logger: new JobLogger(() => (level, message) => {
      if (level === 'error') hub.log.error(message);
    }),
    noHandleSignals: true,
  };
  const announcements = await run({
    ...running,
    concurrency: atOnce.announcements,
    maxPoolSize: connections.announcements,
    taskList: {
      deliver: deliver([indexing.listener, tellThoseLetIn(hub), notifier(hub.rows), eventListener(telling)], hub.log),
    },
  });
  const others = await run({
    ...running,
    concurrency: atOnce.others,
    maxPoolSize: connections.others,
    crontab: crontabOf(chores),
    taskList: {
      mail: mailTask(settings, post),
      [tellTask]: tell(hub),
      [digestMailTask]: sendDigest(alerting, post),
      [alertMailTask]: sendAlertMail(alerting, post),
      [scanTask]: scanFile(hub),
      [readTask]: readDocument(hub),
      [eventMailTask]: sendEventMail(hub, post),
      ...Object.fromEntries(chores.map(({ name, run: act }) => [name, act])),
    },
  });
  const inbound = await openInboundSmtp({ ...alerting, writeTo });
  hub.log.info('the worker runs');
  return {
    log: hub.log,
    async close() {
      await inbound?.close();
      await Promise.all([announcements.stop(), others.stop()]);
      await abandoned.close();
      closeIndex();
      await indexing.close();
      await hub.close();
    },
  };
}

/** One that still waits when its time comes again is one. */
const crontabOf = (chores: Chore[]): string =>
  chores.map(({ name, when }) => `${when} ${name} ?jobKey=${name}&max=3`).join('\n');
