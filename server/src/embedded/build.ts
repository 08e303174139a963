import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cleanEnvironment, repository } from '../platform/settings.ts';
import { look } from './process-table.ts';
import { fingerprint } from './sources.ts';
import { Stamp } from './stamp.ts';
import { StartError } from './start-error.ts';
import { Task } from './task.ts';
import type { Steps } from './steps.ts';

/** Something made from sources, made again only when they change. */
type Product = {
  name: string;
  sources: readonly string[];
  /** The folder it makes, and a file in there without which it is not made. */
  output: string;
  proof: string;
  /** Makes it in the given folder, or in its own where it cannot choose. */
  command: (folder: string) => { args: string[]; cwd: string };
  inPlace?: boolean;
};

const everywhere = ['pnpm-lock.yaml', 'tsconfig.base.json'];

const server: Product = {
  name: 'Building the server',
  sources: [...everywhere, 'server/src', 'server/package.json', 'server/tsconfig.json', 'server/tsconfig.build.json'],
  output: 'server/dist',
  proof: 'main.js',
  command: (folder) => ({
    args: [
      program('package.json', 'typescript/package.json', 'bin/tsc'),
      '-p',
      'server/tsconfig.build.json',
      '--outDir',
      folder,
    ],
    cwd: '.',
  }),
};

const documents: Product = {
  name: 'Typing the web client’s queries',
  sources: ['pnpm-lock.yaml', 'schema/schema.graphql', 'schema/codegen.ts', 'web/src'],
  output: 'schema/generated',
  proof: 'index.ts',
  command: () => ({
    args: [program('schema/package.json', '@graphql-codegen/cli/package.json', 'esm/bin.js'), '--config', 'codegen.ts'],
    cwd: 'schema',
  }),
  inPlace: true,
};

const web: Product = {
  name: 'Building the web client',
  sources: [
    ...everywhere,
    'web/src',
    'web/public',
    'web/index.html',
    'web/package.json',
    'web/tsconfig.json',
    'web/vite.config.ts',
    'web/compress-plugin.ts',
    'web/documents-plugin.ts',
    'web/fetch-together-plugin.ts',
    'schema/schema.graphql',
    'schema/codegen.ts',
  ],
  output: 'web/dist',
  proof: 'index.html',
  command: (folder) => ({
    args: [
      program('web/package.json', 'vite/package.json', 'bin/vite.js'),
      'build',
      '--outDir',
      folder,
      '--emptyOutDir',
    ],
    cwd: 'web',
  }),
};

export type Builder = { steps: Steps; logs: string; signal?: AbortSignal };

/** Server and web client, as `pnpm start` serves them. */
export async function buildAll(builder: Builder): Promise<void> {
  const client = async () => {
    await build(documents, builder);
    await build(web, builder);
  };
  await Promise.all([build(server, builder), client()]);
}

/** Only what the source trees need to run as they are. */
export async function buildDocuments(builder: Builder): Promise<void> {
  await build(documents, builder);
}

async function build(product: Product, { steps, logs, signal }: Builder): Promise<void> {
  const output = path.join(repository, product.output);
  const stamp = new Stamp(path.join(output, '.built-from'));
  sweep(output);
  const wanted = fingerprint(repository, product.sources);
  if (fs.existsSync(path.join(output, product.proof)) && stamp.matches(wanted)) return;
  const folder = product.inPlace ? output : `${output}.${process.pid}`;
  makeFolder(folder);
  try {
    const { args, cwd } = product.command(folder);
    const launch = { command: process.execPath, args, cwd: path.join(repository, cwd), env: cleanEnvironment() };
    const log = path.join(logs, `${product.output.replace('/', '-')}.log`);
    const task = new Task(launch, signal ? { log, signal } : { log });
    await steps.run(
      product.name,
      () => task.done(`${product.name} failed`),
      () => task.lastLine(),
    );
    if (!product.inPlace) replace(output, folder);
    stamp.set(wanted);
  } finally {
    if (!product.inPlace) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    const place = path.dirname(folder);
    const sentence = `The hub has to be built, and this user cannot write in ${place} (${(error as Error).message}).`;
    throw new StartError(`${sentence} Start it once as the owner of that folder.`);
  }
}

/** Takes away what builds that were killed left beside the output. */
function sweep(output: string): void {
  const parent = path.dirname(output);
  const leftover = new RegExp(`^${path.basename(output)}\\.(\\d+)(?:\\.old)?$`);
  for (const name of fs.readdirSync(parent)) {
    const pid = leftover.exec(name)?.[1];
    if (pid && !look(Number(pid))) tryTo(() => fs.rmSync(path.join(parent, name), { recursive: true, force: true }));
  }
}

/** Tidying is no reason to fail. */
function tryTo(tidy: () => void): void {
  try {
    tidy();
  } catch {
    // Another user's, perhaps.
  }
}

/** A build that is cut short leaves the old one whole. */
function replace(output: string, folder: string): void {
  const old = `${folder}.old`;
  if (fs.existsSync(output)) fs.renameSync(output, old);
  fs.renameSync(folder, output);
  fs.rmSync(old, { recursive: true, force: true });
}

/** A package's program, found from the workspace member that depends on it; package managers' wrappers are not portable. */
function program(from: string, manifest: string, file: string): string {
  const resolved = createRequire(path.join(repository, from)).resolve(manifest);
  return path.join(path.dirname(resolved), file);
}
