import path from 'node:path';
import { type EmbedderSettings, readEmbedder } from './embedder-settings.ts';
import { type Mailbox, SettingsReader, type Environment } from './settings-reader.ts';
import { weakness } from './weak-secret.ts';

export type { Environment };

/** Where the hub lives, known before any service runs. */
export type Place = {
  host: string;
  port: number;
  publicUrl: string;
  dataDir: string;
  /** Where the demo's SMTP sink keeps what the hub sends. */
  mailDir: string;
  smtpUrl: string | undefined;
  /** Whom the hub's mails are from. */
  mailFrom: Mailbox;
  meilisearchBin: string | undefined;
  demo: boolean;
};

/** Everything a process of the hub is told from outside. */
export type Settings = Place & {
  databaseUrl: string;
  meilisearchUrl: string;
  meilisearchApiKey: string;
  sessionSecret: string;
  /** Search by meaning beside search by words; null without. */
  searchEmbedder: EmbedderSettings | null;
  /** Who shows it may read /metrics from anywhere; nobody where it is not set. */
  metricsToken: string | undefined;
  /** Where answers to mails of the hub go, as in reply+…@; without it they cannot be answered. */
  replyMailDomain: string | undefined;
  /** What a mail service shows that hands answers in; none may without it. */
  inboundMailSecret: string | undefined;
  /** Where the worker takes answers by SMTP itself. */
  inboundSmtp: { host: string; port: number } | undefined;
  /** Asks clamd about each document; nobody is given one that it has not called clean. */
  virusScanner: { host: string; port: number } | undefined;
  /** The services were started by the hub itself: the demo, `pnpm dev` and the tests. */
  embedded: boolean;
  production: boolean;
};

export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

const siteName = 'Knowledge Hub';

/** The same depth from src/platform and from dist/platform. */
export const repository = path.resolve(import.meta.dirname, '../../..');

/**
 * What a server process needs. Both service URLs given means production, unless HUB_EMBEDDED=1 says that whoever
 * started this process (the embedded starter, the tests) also started the services, on this machine.
 */
export function readSettings(env: Environment = process.env): Settings {
  const read = new SettingsReader(env);
  const embedded = read.flag('HUB_EMBEDDED') ?? false;
  const place = readPlace(read, { production: !embedded });
  const services = {
    databaseUrl: read.url('DATABASE_URL', ['postgresql:', 'postgres:']),
    meilisearchUrl: read.url('MEILISEARCH_URL', ['http:', 'https:']),
  };
  read.refuse(whyServicesDoNotFit(read, embedded));
  const settings: Settings = {
    ...place,
    databaseUrl: services.databaseUrl ?? '',
    meilisearchUrl: services.meilisearchUrl?.replace(/\/+$/, '') ?? '',
    meilisearchApiKey: read.text('MEILISEARCH_API_KEY') ?? '',
    sessionSecret: read.text('SESSION_SECRET') ?? '',
    searchEmbedder: readEmbedder(read),
    metricsToken: read.text('METRICS_TOKEN'),
    ...readInboundMail(read),
    virusScanner: read.address('CLAMD_ADDRESS'),
    embedded,
    production: !embedded,
  };
  if (embedded) {
    if (!settings.sessionSecret) read.refuse('SESSION_SECRET is missing.');
  } else if (services.databaseUrl && services.meilisearchUrl) {
    read.refuse(whyUnfitForProduction(settings, read));
  }
  if (read.problems.length > 0) throw new SettingsError(read.problems);
  return settings;
}

/** What the starter needs to know before there are services; undefined when services of the operator's own are named. */
export function readEmbeddedPlace(env: Environment = process.env): Place | undefined {
  const read = new SettingsReader(env);
  if (read.text('DATABASE_URL') || read.text('MEILISEARCH_URL')) return undefined;
  const place = readPlace(read, { production: false });
  if (read.problems.length > 0) throw new SettingsError(read.problems);
  return { ...place, demo: read.flag('DEMO') ?? true };
}

/** The environment for a child process: ours, with `values` over it; an undefined value takes a variable away. */
export function childEnvironment(values: Environment, env: Environment = process.env): Environment {
  return Object.fromEntries(Object.entries({ ...env, ...values }).filter(([, value]) => value !== undefined));
}

/** As above, without the variables that would steer a PostgreSQL or Meilisearch of our own, or clients of theirs. */
export function cleanEnvironment(values: Environment = {}, env: Environment = process.env): Environment {
  const own = Object.entries(env).filter(([name]) => !/^(PG[A-Z]+|MEILI_[A-Z_]+|LC_[A-Z]+|LANG|LANGUAGE)$/.test(name));
  return childEnvironment({ LANG: 'C.UTF-8', ...values }, Object.fromEntries(own));
}

function readPlace(read: SettingsReader, { production }: { production: boolean }): Place {
  const port = read.port('PORT') ?? 4000;
  const dataDir = path.resolve(repository, read.text('DATA_DIR') ?? '.data');
  const publicUrl = read.origin('PUBLIC_URL') ?? (production ? '' : `http://localhost:${port}`);
  return {
    // Loopback: the demo's passwords are public, and in production a proxy on the same machine is the usual neighbour.
    host: read.text('HOST') ?? '127.0.0.1',
    port,
    publicUrl,
    dataDir,
    mailDir: path.join(dataDir, 'mail'),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.mailbox('MAIL_FROM', siteName) ?? {
      name: siteName,
      address: `no-reply@${URL.parse(publicUrl)?.hostname ?? 'localhost'}`,
    },
    meilisearchBin: read.text('MEILISEARCH_BIN'),
    demo: read.flag('DEMO') ?? false,
  };
}

function readInboundMail(read: SettingsReader) {
  const replyMailDomain = read.domain('REPLY_MAIL_DOMAIN');
  const inboundMailSecret = read.text('INBOUND_MAIL_SECRET');
  const port = read.port('INBOUND_SMTP_PORT');
  if (!replyMailDomain && (inboundMailSecret || port !== undefined))
    read.refuse('REPLY_MAIL_DOMAIN is missing: answers by mail need an address to go to.');
  const host = read.text('INBOUND_SMTP_HOST') ?? '127.0.0.1';
  return { replyMailDomain, inboundMailSecret, inboundSmtp: port === undefined ? undefined : { host, port } };
}

function* whyServicesDoNotFit(read: SettingsReader, embedded: boolean): Iterable<string> {
  const [database, search] = [read.text('DATABASE_URL'), read.text('MEILISEARCH_URL')];
  const start = '`pnpm start` without either brings its own';
  if (!database && !search) yield `DATABASE_URL and MEILISEARCH_URL are missing (${start}).`;
  else if (!database) yield `MEILISEARCH_URL is set but DATABASE_URL is not: give both, or neither (${start}).`;
  else if (!search) yield `DATABASE_URL is set but MEILISEARCH_URL is not: give both, or neither (${start}).`;
  if (!embedded) return;
  for (const name of ['DATABASE_URL', 'MEILISEARCH_URL']) {
    if (read.text(name) && !read.isLoopback(name)) yield `HUB_EMBEDDED=1 allows ${name} on this machine only.`;
  }
}

function* whyUnfitForProduction(settings: Settings, read: SettingsReader): Iterable<string> {
  if (settings.demo) yield 'DEMO=true is refused in production: the demo accounts have public passwords.';
  yield* whySecretIsUnfit('SESSION_SECRET', settings.sessionSecret, 32);
  yield* whySecretIsUnfit('MEILISEARCH_API_KEY', settings.meilisearchApiKey, 16);
  if (settings.metricsToken) yield* whySecretIsUnfit('METRICS_TOKEN', settings.metricsToken, 16);
  if (settings.inboundMailSecret) yield* whySecretIsUnfit('INBOUND_MAIL_SECRET', settings.inboundMailSecret, 16);
  if (!read.text('SMTP_URL')) yield 'SMTP_URL is missing: people verify their address and reset passwords by mail.';
  if (!read.text('PUBLIC_URL')) yield 'PUBLIC_URL is missing: the address people use, such as https://hub.example.org.';
  else if (settings.publicUrl.startsWith('http:') && !read.isLoopback('PUBLIC_URL')) {
    yield 'PUBLIC_URL must begin with https:// in production: browsers send the session cookie over TLS only.';
  }
}

function* whySecretIsUnfit(name: string, secret: string, length: number): Iterable<string> {
  if (!secret) yield `${name} is missing: \`openssl rand -hex 32\` makes a good one.`;
  else {
    const reason = weakness(secret, length);
    if (reason) yield `${name} is too weak: ${reason}. \`openssl rand -hex 32\` makes a good one.`;
  }
}
