import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import type { Account } from './postgres-account.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { look } from './process-table.ts';
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

// Trust: the server listens on loopback only and opens no socket file.
const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-GB'];
const rules = ['-U', 'app', '-A', 'trust', '-E', 'UTF8', ...locale, '--no-instructions'];

/** Makes the database beside its place and moves it there when whole: a start that is cut short leaves no half of one. */
export async function createDatabase(programs: PostgresPrograms, account: Account, dataDir: string): Promise<void> {
  // A name of its own: what a killed start had begun may still be at work, and clears its folder when it fails.
  const unfinished = `${dataDir}.unfinished-${process.pid}-${Date.now()}`;
  try {
    makeFolder(unfinished, 0o700);
    if (account.owner) fs.chownSync(unfinished, account.owner.uid, account.owner.gid);
    const log = `${dataDir}.log`;
    const child = new Child(account.launch(programs.initdb, ['-D', unfinished, ...rules]), { log });
    const { code } = await child.exited;
    if (code !== 0) throw new StartError(`PostgreSQL could not make a database in ${dataDir}: see ${log}.`);
    fs.renameSync(unfinished, dataDir);
  } catch (error) {
    throw explainFileError(error, dataDir);
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Takes away databases that were never finished, but for one that is being made. */
export function sweepUnfinished(dataDir: string): void {
  const parent = path.dirname(dataDir);
  for (const name of fs.readdirSync(parent)) {
    const maker = name.startsWith(`${path.basename(dataDir)}.unfinished-`) && Number(name.split('-').at(-2));
    if (maker && !look(maker)) fs.rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
