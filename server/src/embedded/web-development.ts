import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { repository, type Environment } from '../platform/settings.ts';
import { buildDocuments, type Builder } from './build.ts';
import type { DataFolder } from './data-folder.ts';
import { how } from './kept-running.ts';
import { Child } from './service.ts';
import type { Shutdown } from './shutdown.ts';
import { StartError } from './start-error.ts';
import { say } from './steps.ts';

export const webPort = 5173;

const web = path.join(repository, 'web');

/** vite's server, which reloads the web client and passes everything else on to the API. */
export function startVite(data: DataFolder, env: Environment, hub: string, shutdown: Shutdown): void {
  const manifest = createRequire(path.join(web, 'package.json')).resolve('vite/package.json');
  const program = path.join(path.dirname(manifest), 'bin/vite.js');
  const args = [program, '--host', '127.0.0.1', '--port', String(webPort), '--strictPort', '--clearScreen', 'false'];
  const launch = { command: process.execPath, args, cwd: web, env: { ...env, HUB_URL: hub } };
  const vite = new Child(launch, { ...data.child('vite'), log: 'inherit' });
  shutdown.add('vite', () => vite.stop(['SIGTERM', 5_000], ['SIGKILL', 5_000]));
  void vite.exited.then((ending) => shutdown.fail(new StartError(`vite stopped unexpectedly (${how(ending)}).`)));
}

/** Types a query again soon after it is written. A half-written one is said and forgotten. */
export function watchDocuments(builder: Builder, shutdown: Shutdown): void {
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    working = working
      .then(() => buildDocuments(builder))
      .catch((error: StartError) => say(error.details ?? error.message));
  };
  const watcher = fs.watch(path.join(web, 'src'), { recursive: true }, (_, file) => {
    if (!file || !holdsQuery(path.join(web, 'src', file))) return;
    clearTimeout(timer);
    timer = setTimeout(again, 200);
  });
  shutdown.add('The watch over queries', async () => watcher.close());
}

function holdsQuery(file: string): boolean {
  return /\.tsx?$/.test(file) && fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes('graphql(');
}
