import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type MailSink, startMailSink } from '@knowledge-hub/server/embedded/mail-sink.ts';
import { type Meilisearch, startMeilisearch } from '@knowledge-hub/server/embedded/meilisearch.ts';
import { type Postgres, startPostgres } from '@knowledge-hub/server/embedded/postgres.ts';

export const searchKey = 'key-of-the-tests-own-search-engine';

export type Services = {
  postgres: Postgres;
  meilisearch: Meilisearch;
  mail: MailSink;
  folder: string;
  stop(): Promise<void>;
};

/** Real PostgreSQL, real Meilisearch and a real SMTP server, in a folder of their own, on free ports. */
export async function startServices(): Promise<Services> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-test-'));
  // PostgreSQL may have to run as another account, which must reach its folder.
  chmodSync(folder, 0o755);
  const [postgres, meilisearch, mail] = await Promise.all([
    startPostgres({ dataDir: path.join(folder, 'postgres'), durable: false }),
    startMeilisearch({ dir: path.join(folder, 'meilisearch'), apiKey: searchKey }),
    startMailSink({ dir: path.join(folder, 'mail') }),
  ]);
  return {
    postgres,
    meilisearch,
    mail,
    folder,
    async stop() {
      await Promise.allSettled([postgres.stop(), meilisearch.stop(), mail.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
