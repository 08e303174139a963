import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { earlierRounds } from '@knowledge-hub/seeds/load/earlier-rounds.ts';
import { Refusal } from '@knowledge-hub/seeds/load/refusal.ts';
import { isSize, type Size } from '@knowledge-hub/seeds/load/sizes.ts';
import { floorTarget, sharesOf, startFloor } from './floor.ts';
import { peerPages, searchPages, targetOf, webPages } from './pages.ts';
import { indexingRate } from './indexing-rate.ts';
import { fillRaw } from './raw-search.ts';
import { loadInto, type RealHub, startRealHub } from './real-hub.ts';
import { print, ratiosOf, type Report } from './report.ts';
import { type Measured, measure, type Pace, type Target } from './runs.ts';
import { countStatements, expectConstant } from './statements.ts';
import { findSubjects, type Subjects } from './subjects.ts';
import { measureWeb } from './web-size.ts';

const usage = `pnpm bench --size S|M|L [--only search|pages] [--json FILE] [--rounds 3] [--seconds 2] [--data FOLDER]
  Starts the hub as \`pnpm start\` does, loads generated content, and measures searches, pages and the web client.
  --data keeps what was loaded in a folder, for the next time.`;

const parts = ['search', 'pages'] as const;
type Part = (typeof parts)[number];
const connectionCounts: Record<Part, number[]> = { search: [1, 8, 32], pages: [8, 32] };
const say = (line: string) => console.log(line);

type Wishes = { size: Size; only: readonly Part[]; json?: string | undefined; data?: string | undefined; pace: Pace };

function readWishes(): Wishes {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { size: text, json: text, data: text, only: text, rounds: text, seconds: text },
  });
  const size = values.size?.toUpperCase() ?? '';
  const pace = { rounds: Number(values.rounds ?? 3), seconds: Number(values.seconds ?? 2) };
  if (!isSize(size) || !(pace.rounds >= 1) || !(pace.seconds >= 1)) throw new Refusal(usage);
  const only = parts.filter((part) => part === (values.only ?? part));
  if (only.length === 0) throw new Refusal(usage);
  return { size, only, json: values.json, data: values.data, pace };
}

/** Loads the content unless it is there already. */
async function withContent(hub: RealHub, size: Size): Promise<number | null> {
  const client = new pg.Client({ connectionString: hub.env.DATABASE_URL! });
  await client.connect();
  const rounds = await earlierRounds(client).finally(() => client.end());
  return rounds > 0 ? null : loadInto(hub, size);
}

async function measureAll(part: Part, targets: Target[], pace: Pace): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const connections of connectionCounts[part]) measured.push(...(await measure(targets, connections, pace, say)));
  return measured;
}

type Searches = { measured: Measured[]; rawPerSecond: number };

/** Each search of the hub, followed by its raw forms. */
async function measureSearches(hub: RealHub, subjects: Subjects, pace: Pace): Promise<Searches> {
  say('Filling an index of Meilisearch alone');
  const raw = await fillRaw(hub);
  try {
    const targets = searchPages().flatMap((page) => [
      targetOf(hub, subjects, page),
      ...(page.raw ? raw.targetsOf(page.raw) : []),
    ]);
    return { measured: await measureAll('search', targets, pace), rawPerSecond: raw.perSecond };
  } finally {
    await raw.remove();
  }
}

async function measurePages(hub: RealHub, subjects: Subjects, pace: Pace): Promise<Measured[]> {
  const floor = await startFloor(hub.env.DATABASE_URL!);
  try {
    const peers = peerPages(subjects);
    // Each shape has one floor, whoever looks.
    const floors = [...new Map(peers.map((page) => [page.shape, page])).values()];
    const pages = [...peers, ...webPages(subjects)].map((page) => targetOf(hub, subjects, page));
    return await measureAll('pages', [...pages, ...floors.map((page) => floorTarget(floor, page))], pace);
  } finally {
    await floor.stop();
  }
}

async function bench({ size, only, json, data, pace }: Wishes): Promise<void> {
  const hub = await startRealHub(data);
  try {
    const loadedInSeconds = await withContent(hub, size);
    const subjects = await findSubjects(hub.url, hub.env.DATABASE_URL!);
    const statements = await countStatements(hub, subjects);
    const searches = only.includes('search') ? await measureSearches(hub, subjects, pace) : null;
    const pages = only.includes('pages') ? await measurePages(hub, subjects, pace) : [];
    const report: Report = {
      size,
      at: new Date().toISOString(),
      machine: { processors: os.availableParallelism(), node: process.version },
      loadedInSeconds,
      searches: searches?.measured ?? [],
      indexing: searches && { hub: await indexingRate(hub), raw: searches.rawPerSecond },
      pages,
      statements,
      web: measureWeb(),
    };
    print(report, say);
    if (json)
      writeFileSync(
        json,
        `${JSON.stringify({ ...report, ratios: ratiosOf(report.searches), shares: sharesOf(pages) }, null, 2)}\n`,
      );
    expectConstant(statements);
  } finally {
    await hub.stop();
  }
}

try {
  await bench(readWishes());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
