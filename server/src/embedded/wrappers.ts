import { look, type Seen } from './process-table.ts';

/** Matches a package manager, or the shell that it runs a script in, by its command line. */
export const wrapperCommand = /^(?:\S*[\\/])?(?:npm|npx|pnpm|sh -c)\b|[\\/](?:npm|npx|pnpm)(?:-cli)?(?:\.c?js)?(?: |$)/;

/** npx, npm and pnpm do not pass SIGTERM on, and may be killed: when one above us is gone, so is whoever started us. */
export function whenWrapperEnds(ended: () => void): void {
  if (process.platform === 'win32') return;
  const wrappers = wrappersAbove(process.ppid);
  if (wrappers.length === 0) return;
  setInterval(() => {
    if (!wrappers.every(isStillThere)) ended();
  }, 500).unref();
}

function wrappersAbove(pid: number): Seen[] {
  const seen = look(pid);
  if (!seen || pid <= 1 || !wrapperCommand.test(seen.command.join(' '))) return [];
  return [seen, ...wrappersAbove(seen.parent)];
}

/** A zombie is gone too; only Linux shows it without running another program each time. */
function isStillThere({ pid, started }: Seen): boolean {
  if (process.platform === 'linux') return look(pid)?.started === started;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
