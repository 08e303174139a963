import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository, type Environment } from '../platform/settings.ts';
import { how } from './kept-running.ts';
import { Child, type ChildOptions, type Launch } from './service.ts';
import { StartError } from './start-error.ts';

export type ServerProgram = 'main' | 'worker' | 'migrate' | 'reindex';

/** How a program of the server is run: as built, or from its sources and, if asked, anew after each change. */
export function serverProgram(name: ServerProgram, env: Environment, sources?: 'once' | 'watched'): Launch {
  const server = path.join(repository, 'server');
  if (!sources) {
    const args = ['--enable-source-maps', `dist/${name}.js`];
    return { command: process.execPath, args, cwd: server, env: { NODE_ENV: 'production', ...env } };
  }
  const watch = sources === 'watched' ? ['--watch', '--watch-preserve-output'] : [];
  const args = [...watch, '--import', '@oxc-node/core/register', `src/${name}.ts`];
  return { command: process.execPath, args, cwd: server, env };
}

/** API and worker drain on SIGTERM. */
export class HubProcess {
  readonly child: Child;

  constructor(launch: Launch, options: ChildOptions) {
    this.child = new Child(launch, { ...options, ipc: true });
  }

  get exited(): Child['exited'] {
    return this.child.exited;
  }

  stop(): Promise<void> {
    return this.child.stop(['SIGTERM', 20_000], ['SIGKILL', 5_000]);
  }

  /** What it said last, for the sentence about its end. */
  async ending(name: string, log: string): Promise<StartError> {
    const said = this.child.log().trim().split('\n').slice(-20).join('\n');
    const where = log === 'inherit' ? '' : `: see ${log}`;
    return new StartError(
      `${name} stopped unexpectedly (${how(await this.exited)}), so the hub stops too${where}.`,
      said,
    );
  }
}

/** Waits until the API says that it can serve; its last answer goes into the sentence when it never does. */
export async function untilReady(url: string, signal: AbortSignal, hint = ''): Promise<void> {
  const patience = 120_000;
  let last = 'it does not answer';
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50, undefined, { signal })) {
    try {
      const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) });
      if (answer.ok) return;
      last = (await answer.text()).slice(0, 300);
    } catch {
      signal.throwIfAborted();
    }
  }
  throw new StartError(`The API did not become ready within ${patience / 1000} s (${last}).${hint}`);
}

/** Where this machine reaches a server that listens on `host`. */
export function localUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
