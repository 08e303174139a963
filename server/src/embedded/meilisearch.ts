import fs from 'node:fs';
import path from 'node:path';
import { cleanEnvironment } from '../platform/settings.ts';
import { makeFolder } from './make-folder.ts';
import { MeilisearchHealth } from './meilisearch-health.ts';
import { meilisearchProgram } from './meilisearch-program.ts';
import { endLeftover } from './pid-file.ts';
import { end, processesIn } from './process-table.ts';
import { freePort } from './ports.ts';
import { Child, type Service } from './service.ts';
import { explainFileError, StartError } from './start-error.ts';

export type MeilisearchOptions = {
  dir: string;
  port?: number;
  apiKey: string;
  /** A Meilisearch program other than the one that comes with the hub. */
  binary?: string | undefined;
};

export type Meilisearch = Service & {
  /** The index is empty, made just now: the caller fills it from the database. */
  fresh: boolean;
  /** Where a damaged index was put. */
  movedAside?: string;
};

/**
 * Starts Meilisearch on loopback with everything it keeps in `dir`, after ending what a killed run left there: it takes
 * no lock on its data, and two on one folder spoil it. What is in a damaged index is in the database too, so the folder
 * is moved aside and a fresh one begun.
 */
export async function startMeilisearch(options: MeilisearchOptions): Promise<Meilisearch> {
  const dir = path.resolve(options.dir);
  try {
    makeFolder(dir, 0o700);
    await endLeftovers(dir);
    const program = await meilisearchProgram(dir, options.binary);
    const data = path.join(dir, 'data');
    const fresh = !fs.existsSync(data);
    const started = await tryToStart(program, { ...options, dir });
    if (started.service) return { ...started.service, fresh };
    if (fresh || !started.damaged) throw started.reason;
    return await startAfresh(program, { ...options, dir }, data, started.reason);
  } catch (error) {
    throw explainFileError(error, dir);
  }
}

const portTaken = /address already in use/i;

/** By its number where a killed start had time to write it down, and by its folder where it had not. */
async function endLeftovers(dir: string): Promise<void> {
  await endLeftover(path.join(dir, 'pid'), 'SIGTERM', 10_000);
  const unknown = processesIn(fs.realpathSync(dir)).filter(({ command }) => command.includes('--db-path'));
  for (const seen of unknown) await end(seen, 'SIGTERM', 10_000);
}

type Attempt = { service: Service; damaged?: never } | { service?: never; damaged: boolean; reason: StartError };

async function startAfresh(
  program: string,
  options: MeilisearchOptions,
  data: string,
  reason: StartError,
): Promise<Meilisearch> {
  const movedAside = `${data}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  fs.renameSync(data, movedAside);
  const { service } = await tryToStart(program, options);
  if (service) return { ...service, fresh: true, movedAside };
  // Not the data's fault, then: put them back.
  fs.rmSync(data, { recursive: true, force: true });
  fs.renameSync(movedAside, data);
  throw reason;
}

async function tryToStart(program: string, { dir, port, apiKey }: MeilisearchOptions): Promise<Attempt> {
  const chosen = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosen}`;
  const child = new Child(
    {
      command: program,
      args: parameters(chosen),
      cwd: dir,
      env: cleanEnvironment({ MEILI_MASTER_KEY: apiKey }),
    },
    { log: path.join(dir, 'meilisearch.log'), pidFile: path.join(dir, 'pid') },
  );
  const stop = () => child.stop(['SIGTERM', 10_000], ['SIGKILL', 5_000]);
  const health = new MeilisearchHealth(url, apiKey);
  if ((await health.up(() => child.ended)) && (await health.sound())) {
    return { service: { name: 'Meilisearch', url, pid: child.pid, exited: child.exited, stop } };
  }
  await stop();
  // Another program was quicker to take the free port.
  if (port === undefined && portTaken.test(child.log())) return tryToStart(program, { dir, apiKey });
  return { ...whyNot(child, chosen, dir), service: undefined };
}

function parameters(port: number): string[] {
  const folders = ['--db-path', 'data', '--dump-dir', 'dumps', '--snapshot-dir', 'snapshots'];
  const memory = ['--max-indexing-memory', '1GiB'];
  return [
    ...folders,
    ...memory,
    '--http-addr',
    `127.0.0.1:${port}`,
    '--env',
    'development',
    '--no-analytics',
    '--log-level',
    'WARN',
  ];
}

function whyNot(child: Child, port: number, dir: string): { damaged: boolean; reason: StartError } {
  const log = child.log();
  const outside = [
    [portTaken, `Port ${port}, wanted for Meilisearch, is already in use by another program.`],
    [
      /permission denied/i,
      `The search index in ${dir} belongs to another user: start the hub as that user, or set DATA_DIR to another folder.`,
    ],
    [/no space left/i, `The disk that holds ${dir} is full: free some space and start again.`],
  ] as const;
  const sentence = outside.find(([pattern]) => pattern.test(log))?.[1];
  if (sentence) return { damaged: false, reason: new StartError(sentence) };
  return {
    damaged: true,
    reason: new StartError(`Meilisearch cannot open the search index in ${dir}: see its meilisearch.log.`),
  };
}
