import fs from 'node:fs';
import path from 'node:path';
import type { Environment } from '../platform/settings.ts';
import type { DataFolder } from './data-folder.ts';
import { readPidFile } from './pid-file.ts';
import type { Shutdown } from './shutdown.ts';

const file = 'running.json';

/** Lets commands beside a running hub (load, reindex) find its services. */
export function publishRunning(data: DataFolder, env: Environment, shutdown: Shutdown): void {
  fs.writeFileSync(data.in(file), JSON.stringify(env), { mode: 0o600 });
  shutdown.add('the note of what runs', async () => fs.rmSync(data.in(file), { force: true }));
}

/** What the processes of the hub that runs from this folder were told, if one runs. */
export function findRunning(dataDir: string): Environment | undefined {
  if (!readPidFile(path.join(dataDir, 'start.lock'))) return undefined;
  try {
    return JSON.parse(fs.readFileSync(path.join(dataDir, file), 'utf8')) as Environment;
  } catch {
    return undefined;
  }
}
