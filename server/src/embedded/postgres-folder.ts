import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import type { Account } from './postgres-account.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { Child } from './service.ts';
import { explainFileError, StartError } from './start-error.ts';

const version = '18';

/** Whether a database is there. A folder that is something else, or damaged, is refused and left as it is. */
export function databaseExists(dataDir: string): boolean {
  if (!fs.existsSync(dataDir)) return false;
  const found = readVersion(dataDir);
  if (found === version) return true;
  const unchanged = `Nothing was changed: restore a backup, or move ${dataDir} away to begin anew`;
  if (/^\d+$/.test(found)) {
    throw new StartError(
      `The database in ${dataDir} was made by PostgreSQL ${found}, and this is ${version}. ${unchanged}.`,
    );
  }
  throw new StartError(
    `The database in ${dataDir} is damaged: its file PG_VERSION is missing or unreadable. ${unchanged}.`,
  );
}

function readVersion(dataDir: string): string {
  try {
    return fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'latin1').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw explainFileError(error, dataDir);
  }
}

/** Makes the database beside its place and moves it there when whole: a start that is cut short leaves no half of one. */
export async function createDatabase(programs: PostgresPrograms, account: Account, dataDir: string): Promise<void> {
  const unfinished = `${dataDir}.unfinished`;
  try {
    fs.rmSync(unfinished, { recursive: true, force: true });
    makeFolder(unfinished, 0o700);
    if (account.owner) fs.chownSync(unfinished, account.owner.uid, account.owner.gid);
    // Trust: the server listens on loopback only and opens no socket file.
    const rules = [
      '-U',
      'app',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-GB',
    ];
    const launch = account.launch(programs.initdb, ['-D', unfinished, ...rules, '--no-instructions']);
    const child = new Child(launch, { log: `${dataDir}.log` });
    const { code } = await child.exited;
    if (code !== 0) throw new StartError(`PostgreSQL could not make a database in ${dataDir}: see ${dataDir}.log.`);
    fs.renameSync(unfinished, dataDir);
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}
