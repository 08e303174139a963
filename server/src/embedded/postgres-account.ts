import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cleanEnvironment } from '../platform/settings.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import type { Launch } from './service.ts';
import { StartError } from './start-error.ts';

/** How a PostgreSQL program is run here, and who will own the files it makes. */
export type Account = {
  launch(command: string, args: readonly string[]): Launch;
  owner?: { uid: number; gid: number };
};

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as an unprivileged account of the machine or, where such
 * an account cannot reach the folder (a private home), as ourselves inside a user namespace that hides root.
 * A folder that exists keeps the way it was made.
 */
export function postgresAccount(programs: PostgresPrograms, dataDir: string): Account {
  const owner = fs.statSync(dataDir, { throwIfNoEntry: false })?.uid;
  const us = process.getuid?.();
  if (us !== 0) {
    if (owner === undefined || us === undefined || owner === us) return { launch: plain };
    throw new StartError(
      `The database in ${dataDir} belongs to another user (number ${owner}): start the hub as that user or as root, or set DATA_DIR to another folder.`,
    );
  }
  const candidates = owner === undefined ? accounts() : owner === 0 ? [] : [{ uid: owner, gid: groupOf(owner) }];
  for (const candidate of candidates) {
    const launch = as(candidate);
    if (works(launch(programs.initdb, ['--version'])) && works(launch('ls', ['-d', `${path.dirname(dataDir)}/.`]))) {
      return { launch, owner: candidate };
    }
  }
  const hidden = accounts()[0];
  if (hidden && !owner && works(inUserNamespace(hidden)(programs.initdb, ['--version']))) {
    return { launch: inUserNamespace(hidden) };
  }
  throw new StartError(
    `PostgreSQL cannot run for root with its data in ${dataDir}: start the hub as another user, or set DATA_DIR to a folder that user “nobody” can reach.`,
  );
}

type Ids = { uid: number; gid: number };

const plain: Account['launch'] = (command, args) => ({ command, args, cwd: '/', env: cleanEnvironment() });

const as =
  (ids: Ids): Account['launch'] =>
  (command, args) => ({ ...plain(command, args), ...ids });

const inUserNamespace =
  ({ uid, gid }: Ids): Account['launch'] =>
  (command, args) =>
    plain('unshare', ['--user', `--map-user=${uid}`, `--map-group=${gid}`, command, ...args]);

function works({ command, args, ...options }: Launch): boolean {
  return spawnSync(command, args, { ...options, stdio: 'ignore' }).status === 0;
}

function accounts(): Ids[] {
  return ['postgres', 'nobody'].flatMap((name) => {
    const [uid, gid] = [number('-u', name), number('-g', name)];
    return uid === undefined || gid === undefined ? [] : [{ uid, gid }];
  });
}

function groupOf(uid: number): number {
  return number('-g', String(uid)) ?? uid;
}

function number(flag: string, name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
