import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process as the system shows it. `started` tells it from a later one with the same number. */
export type Seen = { pid: number; parent: number; started: string; command: readonly string[] };

/** The process with this number, or undefined when there is none or only its zombie is left. */
export function look(pid: number): Seen | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return lookInProc(pid);
  if (process.platform === 'win32') return lookBySignal(pid);
  return lookWithPs(pid);
}

/** The processes that work in this folder: found even where nobody wrote their number down. Linux only. */
export function processesIn(folder: string): Seen[] {
  if (process.platform !== 'linux') return [];
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => workingFolder(pid) === folder).flatMap((pid) => look(Number(pid)) ?? []);
}

function workingFolder(pid: string): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined; // gone, or another user's
  }
}

/** Ends a process (by its group, when it leads one) and waits; past its patience, it is killed. */
export async function end(seen: Seen, signal: NodeJS.Signals, patience: number): Promise<void> {
  const gone = () => look(seen.pid)?.started !== seen.started;
  signalTree(seen.pid, signal);
  for (const until = Date.now() + patience; !gone() && Date.now() < until;) await sleep(25);
  if (gone()) return;
  signalTree(seen.pid, 'SIGKILL');
  for (const until = Date.now() + 5_000; !gone() && Date.now() < until;) await sleep(25);
}

/** To the whole group that a detached child leads, so that its own children hear it too. */
export function signalTree(pid: number, signal: NodeJS.Signals): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No such group: try the process alone. No such process: it is gone, which is what we want.
    }
  }
}

function lookInProc(pid: number): Seen | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold spaces and brackets; what follows the last bracket is regular.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = 'Z', parent = '0'] = fields;
    if (state === 'Z' || state === 'X') return undefined;
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    return { pid, parent: Number(parent), started: `${bootId()}/${fields[19]}`, command };
  } catch {
    return undefined;
  }
}

function bootId(): string {
  return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

function lookWithPs(pid: number): Seen | undefined {
  try {
    const columns = ['-o', 'stat=,ppid=,lstart=,args=', '-p', String(pid)];
    const line = execFileSync('ps', columns, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const [state = 'Z', parent = '0', ...rest] = line.split(/\s+/);
    if (state.startsWith('Z')) return undefined;
    return { pid, parent: Number(parent), started: rest.slice(0, 5).join(' '), command: rest.slice(5) };
  } catch {
    return undefined;
  }
}

function lookBySignal(pid: number): Seen | undefined {
  try {
    process.kill(pid, 0);
    return { pid, parent: 0, started: 'unknown', command: [] };
  } catch {
    return undefined;
  }
}
