import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { inject } from 'vitest';
import { type Api, openApi } from '@knowledge-hub/server/api.ts';
import { type Hub, openHub } from '@knowledge-hub/server/hub.ts';
import { Account } from '@knowledge-hub/server/identity/credentials.ts';
import { hashPassword } from '@knowledge-hub/server/identity/password.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { readSettings, type Settings } from '@knowledge-hub/server/platform/settings.ts';
import { openWork, type Work } from '@knowledge-hub/server/work.ts';
import { making } from '@knowledge-hub/seeds/makers/making.ts';
import { Asker } from './ask.ts';
import { createDatabase, databaseUrl, dropDatabase } from './databases.ts';
import { template } from './global-setup.ts';

export const password = 'correct-horse-of-the-tests';

export type TestHub = {
  url: string;
  settings: Settings;
  hub: Hub;
  /** Runs makers in one transaction. */
  make<Made>(make: (em: EntityManager) => Promise<Made> | Made): Promise<Made>;
  /** Somebody nobody knows. */
  anonymous(): Asker;
  /** This person, signed in. */
  as(person: Person): Promise<Asker>;
  /** Returns when no job waits: all listeners have heard, the index is up to date. */
  drain(): Promise<void>;
  close(): Promise<void>;
};

/** Settings of a hub over the tests' services, with a database and an index of its own. */
export function settingsFor(name: string, over: Record<string, string> = {}): Settings {
  const { postgresUrl, meilisearchUrl, searchKey, smtpUrl, folder } = inject('services');
  return readSettings({
    HUB_EMBEDDED: '1',
    DEMO: 'true',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl(postgresUrl, name),
    MEILISEARCH_URL: meilisearchUrl,
    MEILISEARCH_API_KEY: searchKey,
    SMTP_URL: smtpUrl,
    DATA_DIR: folder,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ...over,
  });
}

/** The hub as it runs, API and worker, over a copy of the migrated database; `over` are environment variables. */
export async function startHub(over: Record<string, string> = {}, { worker = true } = {}): Promise<TestHub> {
  const name = `hub_${randomBytes(6).toString('hex')}`;
  const { postgresUrl } = inject('services');
  await createDatabase(postgresUrl, name, template);
  const settings = { ...settingsFor(name, over), port: 0 };
  const indexName = name;
  const hub = await openHub(settings, { name: 'test', logLevel: 'error', indexName });
  const api: Api = await openApi(settings, { logLevel: 'error', indexName });
  const work: Work | undefined = worker ? await openWork(settings, { logLevel: 'error', indexName }) : undefined;
  const secret = await hashPassword(password);
  return {
    url: api.url,
    settings,
    hub,
    make: (make) => making(hub, make),
    anonymous: () => new Asker(api.url),
    async as(person) {
      await making(hub, async (em) => {
        if ((await em.count(Account, { person: person.id })) > 0) return;
        em.persist(
          em.create(Account, { person: person.id, accountId: person.id, providerId: 'credential', password: secret }),
        );
      });
      return new Asker(api.url).signIn(person.email, password);
    },
    drain: () => drain(hub.pool),
    async close() {
      await api.close();
      await work?.close();
      await removeIndexes(hub.pool);
      await hub.close();
      await dropDatabase(postgresUrl, name);
    },
  };
}

/** An engine that keeps those of all tests before this one gets slower with each. */
async function removeIndexes(pool: pg.Pool): Promise<void> {
  const { meilisearchUrl, searchKey } = inject('services');
  const { rows } = await pool.query<{ uid: string }>('select uid from search_index');
  const headers = { authorization: `Bearer ${searchKey}` };
  for (const { uid } of rows)
    await fetch(`${meilisearchUrl}/indexes/${uid}`, { method: 'DELETE', headers }).catch(() => undefined);
}

async function drain(pool: pg.Pool): Promise<void> {
  for (let round = 0; round < 600; round++) {
    const { rows } = await pool.query<{ waiting: string; error: string | null }>(
      `select count(*) as waiting, max(last_error) as error from graphile_worker.jobs`,
    );
    if (rows[0]?.waiting === '0') return;
    await sleep(50);
  }
  const { rows } = await pool.query('select task_identifier, attempts, last_error from graphile_worker.jobs limit 5');
  throw new Error(`jobs still wait: ${JSON.stringify(rows)}`);
}

/** Where the tests' SMTP server keeps what it gets. */
export const mailFolder = (): string => path.join(inject('services').folder, 'mail');
