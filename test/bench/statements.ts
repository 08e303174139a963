import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { peerPages, requestOf } from './pages.ts';
import type { RealHub } from './real-hub.ts';
import type { Subjects } from './subjects.ts';

export type Statements = { name: string; by: string; few: number; many: number };

const [few, many] = [5, 20];
const tries = 3;

/** SQL statements that a page takes, read from PostgreSQL's own log, for pages of five and of twenty. */
export async function countStatements(hub: RealHub, subjects: Subjects): Promise<Statements[]> {
  const client = new pg.Client({ connectionString: hub.env.DATABASE_URL! });
  await client.connect();
  try {
    await setting(client, `set log_statement = 'all'`);
    const counted: Statements[] = [];
    const pages = peerPages(subjects, few);
    for (const [at, larger] of peerPages(subjects, many).entries()) {
      const { name, signedIn } = larger;
      const count = async ({ asks: [asked] }: typeof larger) =>
        fewestOf(tries, () => statementsOf(hub, requestOf(asked!, signedIn ? subjects.cookie : undefined)));
      counted.push({
        name,
        by: signedIn ? 'signed in' : 'anonymous',
        few: await count(pages[at]!),
        many: await count(larger),
      });
    }
    return counted;
  } finally {
    await setting(client, 'reset log_statement');
    await client.end();
  }
}

/** Throws when a larger page takes more statements. */
export function expectConstant(counted: Statements[]): void {
  const growing = counted.filter((each) => each.few !== each.many || each.many === 0);
  if (growing.length === 0) return;
  const lines = growing.map(
    ({ name, by, few: five, many: twenty }) => `${name} (${by}): ${five} for ${few}, ${twenty} for ${many}`,
  );
  throw new Error(`the number of SQL statements is not constant:\n${lines.join('\n')}`);
}

async function setting(client: pg.Client, change: string): Promise<void> {
  await client.query(`alter system ${change}`);
  await client.query('select pg_reload_conf()');
  await sleep(300);
}

/** Chores of the worker may fall between; the fewest of a few tries is the page alone. */
async function fewestOf(times: number, count: () => Promise<number>): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < times; time++) counts.push(await count());
  return Math.min(...counts);
}

async function statementsOf({ url, dataDir }: RealHub, request: RequestInit): Promise<number> {
  const log = path.join(dataDir, 'postgres.log');
  const before = statSync(log).size;
  await (await fetch(`${url}/graphql`, request)).text();
  await sleep(50);
  const lines = readFileSync(log).subarray(before).toString('utf8').split('\n');
  return lines.filter((line) => /LOG: {2}(execute|statement)/.test(line) && !/graphile_worker/.test(line)).length;
}
