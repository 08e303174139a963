import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { entities } from '@knowledge-hub/server/modules.ts';
import { migrateAll } from '@knowledge-hub/server/platform/migrations.ts';
import { openPool } from '@knowledge-hub/server/platform/database.ts';
import { loadVocabulary } from '@knowledge-hub/seeds/reference/load-vocabulary.ts';
import { createDatabase, databaseUrl } from './databases.ts';
import { searchKey, startServices } from './services.ts';

export type Provided = {
  postgresUrl: string;
  meilisearchUrl: string;
  searchKey: string;
  smtpUrl: string;
  folder: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    services: Provided;
  }
}

export const template = 'hub_template';

/** One set of services for all tests; each hub of a test clones the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services = await startServices();
  try {
    await createDatabase(services.postgres.url, template);
    await migrateAll(databaseUrl(services.postgres.url, template), entities);
    await loadTerms(databaseUrl(services.postgres.url, template));
  } catch (cause) {
    await services.stop();
    throw cause;
  }
  project.provide('services', {
    postgresUrl: services.postgres.url,
    meilisearchUrl: services.meilisearch.url,
    searchKey,
    smtpUrl: services.mail.url,
    folder: services.folder,
  });
  return services.stop;
}

/** The sector's acronyms are reference data, like the schema. */
async function loadTerms(url: string): Promise<void> {
  const pool = openPool(url, 1);
  try {
    await loadVocabulary(pool);
  } finally {
    await pool.end();
  }
}
