import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { DataFolder } from './data-folder.ts';

export type Secrets = { sessionSecret: string; meilisearchApiKey: string };

/** Made once and kept: new ones would sign everybody out. */
export function keptSecrets(data: DataFolder): Secrets {
  const file = data.in('secrets.json');
  const kept = read(file);
  const secrets: Secrets = {
    sessionSecret: kept.sessionSecret ?? random(),
    meilisearchApiKey: kept.meilisearchApiKey ?? random(),
  };
  if (!kept.sessionSecret || !kept.meilisearchApiKey) {
    fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  }
  return secrets;
}

function read(file: string): Partial<Secrets> {
  if (!fs.existsSync(file)) return {};
  const text = fs.readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as Partial<Secrets>;
  } catch {
    return {};
  }
}

function random(): string {
  return randomBytes(32).toString('hex');
}
