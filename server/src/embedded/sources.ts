import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** One fingerprint of all these files and folders, by name and content; what is missing counts as missing. */
export function fingerprint(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => files(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function files(place: string): string[] {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [place];
  const names = fs.readdirSync(place).filter((name) => name !== 'node_modules' && !name.startsWith('.'));
  return names.sort().flatMap((name) => files(path.join(place, name)));
}
