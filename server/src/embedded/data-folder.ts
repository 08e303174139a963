import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { endLeftover, readPidFile, writePidFile } from './pid-file.ts';
import { explainFileError, StartError } from './start-error.ts';

/** The folder in which one started hub keeps everything, held by a lock while it runs. */
export class DataFolder {
  readonly path: string;

  private constructor(folder: string) {
    this.path = folder;
  }

  /** Makes the folder if need be, takes its lock, and ends what a killed start left running there. */
  static async open(folder: string): Promise<DataFolder> {
    const data = new DataFolder(folder);
    try {
      data.#make();
      data.#lock();
    } catch (error) {
      throw explainFileError(error, folder);
    }
    const pids = fs.readdirSync(data.in('pids')).map((file) => data.in('pids', file));
    await Promise.all(pids.map((file) => endLeftover(file, 'SIGTERM', 10_000)));
    return data;
  }

  in(...names: string[]): string {
    return path.join(this.path, ...names);
  }

  /** Where a child of this name logs and leaves its number. */
  child(name: string): { log: string; pidFile: string } {
    return { log: this.in('logs', `${name}.log`), pidFile: this.in('pids', `${name}.json`) };
  }

  release(): void {
    if (readPidFile(this.#lockFile)?.pid === process.pid) fs.rmSync(this.#lockFile, { force: true });
  }

  get #lockFile(): string {
    return this.in('start.lock');
  }

  #make(): void {
    // Others may pass through but not look around: run by root, PostgreSQL works in here as an unprivileged account.
    if (makeFolder(this.path)) fs.chmodSync(this.path, 0o711);
    makeFolder(this.in('pids'), 0o700);
    makeFolder(this.in('logs'), 0o700);
  }

  /** The lock appears with its content in one move, so that nobody reads an empty one and takes it for stale. */
  #lock(): void {
    const mine = `${this.#lockFile}.${process.pid}`;
    writePidFile(mine, process.pid);
    try {
      const holder = readPidFile(this.#lockFile);
      if (holder && holder.pid !== process.pid) throw this.#taken(holder.pid);
      fs.rmSync(this.#lockFile, { force: true });
      moveInto(mine, this.#lockFile);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw this.#taken(readPidFile(this.#lockFile)?.pid);
      throw error;
    } finally {
      fs.rmSync(mine, { force: true });
    }
  }

  #taken(pid: number | undefined): StartError {
    const by = pid === undefined ? 'another process' : `process ${pid}`;
    return new StartError(
      `The hub already runs from ${this.path} (${by}): use that one or stop it first, or set DATA_DIR and PORT to start a second.`,
    );
  }
}

function moveInto(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    // Some disks know no links; a plain move overwrites, which matters only to two starts in the same instant.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    fs.renameSync(from, to);
  }
}
