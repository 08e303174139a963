import type { Place } from '../platform/settings.ts';
import type { DataFolder } from './data-folder.ts';
import type { ServiceAddresses } from './hub-environment.ts';
import { KeptRunning } from './kept-running.ts';
import { startMailSink, type MailSink } from './mail-sink.ts';
import { startMeilisearch, type Meilisearch } from './meilisearch.ts';
import type { OwedWork } from './owed-work.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { keptSecrets, type Secrets } from './secrets.ts';
import type { Shutdown } from './shutdown.ts';
import { say, type Steps } from './steps.ts';

export type Surroundings = {
  place: Place;
  data: DataFolder;
  steps: Steps;
  shutdown: Shutdown;
  owed: OwedWork;
  /** Fills a search index that had to be begun anew while the hub runs. */
  reindex: () => Promise<void>;
};

/** PostgreSQL, Meilisearch and, unless mail has somewhere to go, the mail sink: started together, kept running. */
export async function startServices(around: Surroundings): Promise<ServiceAddresses> {
  const secrets = keptSecrets(around.data);
  const starts = [
    around.shutdown.starting('PostgreSQL', keepPostgres(around)),
    around.shutdown.starting('Meilisearch', keepMeilisearch(around, secrets)),
    around.shutdown.starting('The mail sink', mailSink(around.place)),
  ] as const;
  await Promise.allSettled(starts);
  const [postgres, meilisearch, mail] = await Promise.all(starts);
  return { databaseUrl: postgres.url, meilisearchUrl: meilisearch.url, smtpUrl: mail.url, ...secrets };
}

type Kept = { url: string; stop(): Promise<void> };

async function keepPostgres({ data, steps, shutdown, owed }: Surroundings): Promise<Kept> {
  const dataDir = data.in('postgres');
  const first: Postgres = await steps.run('Starting PostgreSQL', () => startPostgres({ dataDir }));
  if (first.fresh) owed.databaseIsNew();
  const kept = new KeptRunning<Postgres>(first, {
    name: 'PostgreSQL',
    again: () => startPostgres({ dataDir, port: portOf(first) }),
    deathsPerMinute: 1,
    fail: (error) => shutdown.fail(error),
  });
  return { url: first.url, stop: () => kept.stop() };
}

async function keepMeilisearch(around: Surroundings, { meilisearchApiKey: apiKey }: Secrets): Promise<Kept> {
  const { place, data, steps, shutdown, owed, reindex } = around;
  const options = { dir: data.in('meilisearch'), apiKey, binary: place.meilisearchBin };
  const note = ({ fresh, movedAside }: Meilisearch) => {
    if (fresh) owed.indexIsNew();
    if (movedAside) say(`  The search index was damaged and is kept in ${movedAside}; a new one is made.`);
  };
  const first = await steps.run('Starting Meilisearch', () => startMeilisearch(options));
  note(first);
  const again = async () => {
    const started = await startMeilisearch({ ...options, port: portOf(first) });
    note(started);
    if (started.fresh) void reindex().catch((error) => shutdown.fail(error));
    return started;
  };
  const kept = new KeptRunning<Meilisearch>(first, {
    name: 'Meilisearch',
    again,
    fail: (error) => shutdown.fail(error),
  });
  return { url: first.url, stop: () => kept.stop() };
}

async function mailSink({ smtpUrl, mailDir }: Place): Promise<MailSink> {
  return smtpUrl ? { url: smtpUrl, stop: async () => {} } : await startMailSink({ dir: mailDir });
}

function portOf({ url }: { url: string }): number {
  return Number(new URL(url).port);
}
