import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { repository } from '@knowledge-hub/server/platform/settings.ts';

/** In bytes as they go over the wire, compressed with brotli; fonts are already. */
export type WebSize = {
  firstLoad: number;
  /** Of the first load, by kind of file. */
  parts: Record<string, number>;
  /** What each route adds to it, largest first. */
  routes: { name: string; bytes: number }[];
  /** Whether the build left compressed files to serve. */
  precompressed: boolean;
};

const dist = path.join(repository, 'web/dist');
const assets = path.join(dist, 'assets');

export function measureWeb(): WebSize {
  const index = path.join(dist, 'index.html');
  const html = readFileSync(index, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(([, file]) => file!);
  const first = new Set(named.flatMap((file) => [file, ...importedBy(file)]));
  const parts: Record<string, number> = { html: wireSize(index) };
  for (const file of first) parts[kindOf(file)] = (parts[kindOf(file)] ?? 0) + sizeOf(file);
  const routes = [...first]
    .flatMap((file) => loadedLaterBy(file))
    .filter(({ chunk }) => !first.has(chunk))
    .map(({ chunk, with: others }) => ({
      name: chunk.replace(/-[\w-]{8}\.js$/, ''),
      bytes: [...new Set([chunk, ...others])]
        .filter((file) => !first.has(file))
        .reduce((sum, file) => sum + sizeOf(file), 0),
    }));
  return {
    firstLoad: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0),
    parts,
    routes: [...new Map(routes.map((route) => [route.name, route])).values()].toSorted(
      (one, other) => other.bytes - one.bytes,
    ),
    precompressed: existsSync(`${index}.br`) || [...first].some((file) => existsSync(path.join(assets, `${file}.br`))),
  };
}

/** All that a module imports before it runs, and what these import. */
function importedBy(file: string, known = new Set<string>()): string[] {
  for (const [, found = ''] of scriptOf(file).matchAll(
    /(?:^|[;}\n])(?:import|export)[\w$*{}\s,]*?(?:from)?\s*["']\.\/([\w.-]+\.js)["']/g,
  ))
    if (!known.has(found)) {
      known.add(found);
      importedBy(found, known);
    }
  return [...known];
}

/** Vite notes, beside each import of a route, by number which modules and styles it brings. */
function loadedLaterBy(file: string): { chunk: string; with: string[] }[] {
  const script = scriptOf(file);
  const [, list = ''] = /m\.f=\[([^\]]*)\]/.exec(script) ?? [];
  const files = [...list.matchAll(/"assets\/([^"]+)"/g)].map(([, each]) => each!);
  return [...script.matchAll(/import\([`"']\.\/([\w.-]+\.js)[`"']\),__vite__mapDeps\(\[([\d,]*)\]\)/g)].map(
    ([, chunk = '', numbers = '']) => ({ chunk, with: numbers.split(',').map((each) => files[Number(each)]!) }),
  );
}

const scriptOf = (file: string): string => (file.endsWith('.js') ? readFileSync(path.join(assets, file), 'utf8') : '');

const isFont = (file: string): boolean => /\.woff2?$/.test(file);

const kindOf = (file: string): string => (isFont(file) ? 'font' : path.extname(file).slice(1));

const sizeOf = (file: string): number => wireSize(path.join(assets, file));

/** As the build compressed it, or as one would. */
function wireSize(file: string): number {
  if (isFont(file)) return readFileSync(file).length;
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
  return brotliCompressSync(readFileSync(file)).length;
}
