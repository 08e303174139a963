import path from 'node:path';
import { cleanEnvironment, type Environment, type Place } from '../platform/settings.ts';

export type ServiceAddresses = {
  databaseUrl: string;
  meilisearchUrl: string;
  meilisearchApiKey: string;
  smtpUrl: string;
  sessionSecret: string;
};

/** What a process of the hub is told when its services are embedded: the starter's children and the tests'. */
export function hubEnvironment(place: Place, services: ServiceAddresses): Environment {
  return cleanEnvironment({
    ...quicker(place.dataDir),
    HUB_EMBEDDED: '1',
    HOST: place.host,
    PORT: String(place.port),
    PUBLIC_URL: place.publicUrl,
    DATA_DIR: place.dataDir,
    DEMO: String(place.demo),
    DATABASE_URL: services.databaseUrl,
    MEILISEARCH_URL: services.meilisearchUrl,
    MEILISEARCH_API_KEY: services.meilisearchApiKey,
    SMTP_URL: services.smtpUrl,
    SESSION_SECRET: services.sessionSecret,
  });
}

/** Node keeps what it has compiled: loading the server takes half the time from the second start on. */
export function quicker(dataDir: string): Environment {
  return { NODE_COMPILE_CACHE: path.join(dataDir, 'cache') };
}
