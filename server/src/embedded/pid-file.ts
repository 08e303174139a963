import fs from 'node:fs';
import { end, look, type Seen } from './process-table.ts';

/** Remembers a process beyond our own life, so that the next start finds what a killed one left behind. */
export function writePidFile(file: string, pid: number): void {
  const seen = look(pid);
  if (seen) fs.writeFileSync(file, JSON.stringify({ pid, started: seen.started }), { mode: 0o600 });
}

/** The process a pid file names, if it still runs and is no later one with the same number. */
export function readPidFile(file: string): Seen | undefined {
  try {
    const { pid, started } = JSON.parse(fs.readFileSync(file, 'utf8')) as { pid: number; started: string };
    const seen = look(pid);
    return seen?.started === started ? seen : undefined;
  } catch {
    return undefined;
  }
}

export async function endLeftover(file: string, signal: NodeJS.Signals, patience: number): Promise<void> {
  const seen = readPidFile(file);
  if (seen && seen.pid !== process.pid) await end(seen, signal, patience);
  fs.rmSync(file, { force: true });
}
