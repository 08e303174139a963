import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './make-folder.ts';
import { writePidFile } from './pid-file.ts';
import { signalTree } from './process-table.ts';

export type Ending = { code: number | null; signal: NodeJS.Signals | null };

/** A service of our own that is ready to be used. */
export type Service = { name: string; url: string; pid: number; exited: Promise<Ending>; stop(): Promise<void> };

export type Launch = {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
};

export type ChildOptions = {
  /** A file to append to, or ours: a pipe would break when we are killed. */
  log: string | 'inherit';
  /** A channel whose closing tells the child that we are gone. */
  ipc?: boolean;
  /** Where the next start looks for what a killed one left running. */
  pidFile?: string;
};

/** A child in a process group of its own: Ctrl-C reaches only us, and we decide the order of stopping. */
export class Child {
  static readonly #living = new Set<Child>();

  readonly exited: Promise<Ending>;
  readonly pid: number;
  ended = false;
  readonly #logFile: string | undefined;
  readonly #logStart: number = 0;
  readonly #pidFile: string | undefined;

  constructor({ command, args, ...launch }: Launch, { log, ipc = false, pidFile }: ChildOptions) {
    const output = log === 'inherit' ? log : openLog(log);
    if (output !== 'inherit') {
      this.#logFile = log;
      this.#logStart = fs.fstatSync(output).size;
    }
    const child = spawn(command, args, {
      ...launch,
      stdio: ['ignore', output, output, ...(ipc ? (['ipc'] as const) : [])],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    if (output !== 'inherit') fs.closeSync(output);
    this.pid = child.pid ?? 0;
    this.#pidFile = pidFile;
    if (pidFile) writePidFile(pidFile, this.pid);
    this.exited = this.#ending(child);
  }

  /** What this child has logged so far. */
  log(): string {
    return this.#logFile ? fs.readFileSync(this.#logFile).subarray(this.#logStart).toString('utf8') : '';
  }

  /** Asks it to stop with the first signal and, each time its patience is at an end, less kindly with the next. */
  async stop(...steps: readonly [NodeJS.Signals, number][]): Promise<void> {
    for (const [signal, patience] of steps) {
      if (this.ended) return;
      signalTree(this.pid, signal);
      await Promise.race([this.exited, sleep(patience, undefined, { ref: false })]);
    }
    await this.exited;
  }

  static killAll(): void {
    for (const child of Child.#living) signalTree(child.pid, 'SIGKILL');
  }

  #ending(child: ChildProcess): Promise<Ending> {
    Child.#living.add(this);
    return new Promise((resolve) => {
      const end = (ending: Ending) => {
        this.ended = true;
        Child.#living.delete(this);
        if (this.#pidFile) fs.rmSync(this.#pidFile, { force: true });
        resolve(ending);
      };
      child.once('exit', (code, signal) => end({ code, signal }));
      child.once('error', (error) => {
        if (this.#logFile) fs.appendFileSync(this.#logFile, `${error.message}\n`);
        if (!child.pid) end({ code: 127, signal: null });
      });
    });
  }
}

function openLog(file: string): number {
  makeFolder(path.dirname(file), 0o700);
  const tooLong = 8 * 1024 * 1024;
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > tooLong) fs.renameSync(file, `${file}.old`);
  return fs.openSync(file, 'a', 0o600);
}
