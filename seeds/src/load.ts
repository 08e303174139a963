import 'reflect-metadata';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Hub, openHub } from '@knowledge-hub/server/hub.ts';
import { recountStudies } from '@knowledge-hub/server/organisations/theme-counts.ts';
import { readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { earlierRounds, realStudies } from './load/earlier-rounds.ts';
import { Progress } from './load/progress.ts';
import { Refusal } from './load/refusal.ts';
import { isSize, type Size } from './load/sizes.ts';
import { loadWorld } from './load/world.ts';
import { loadReference } from './reference/reference.ts';

const usage = `pnpm load --size S|M|L [--again] [--beside-real-content]
  Fills the hub with generated content, marked as demonstration: S 1,000, M 20,000, L 200,000 case studies and posts.`;

type Wishes = { size: Size; again: boolean; besideRealContent: boolean };

function readWishes(): Wishes {
  const { values } = parseArgs({
    options: { size: { type: 'string' }, again: { type: 'boolean' }, 'beside-real-content': { type: 'boolean' } },
  });
  const size = values.size?.toUpperCase() ?? '';
  if (!isSize(size)) throw new Refusal(usage);
  return { size, again: values.again ?? false, besideRealContent: values['beside-real-content'] ?? false };
}

async function load({ size, again, besideRealContent }: Wishes): Promise<void> {
  const hub = await openHub(readSettings(), { name: 'load', logLevel: 'error' });
  // The hub's own connections give up on long statements.
  const client = new pg.Client({ connectionString: hub.settings.databaseUrl });
  try {
    await client.connect();
    const real = await realStudies(client);
    if (real > 0 && !besideRealContent)
      throw new Refusal(
        `This hub holds ${real} case studies in earnest; --beside-real-content loads generated ones beside them.`,
      );
    const rounds = await earlierRounds(client);
    if (rounds > 0 && !again) throw new Refusal('Generated content is there already; --again adds more.');
    await loadReference(hub);
    await loadWorld(client, size, rounds + 1);
    await recountStudies(hub.rows);
    await fillIndex(hub);
  } finally {
    await client.end();
    await hub.close();
  }
}

async function fillIndex(hub: Hub): Promise<void> {
  let progress: Progress | undefined;
  await reindexAll(hub, (done, all) => (progress ??= new Progress('Filling the search index', all)).at(done));
  progress?.done();
}

const isForReader = (error: unknown): error is Error =>
  error instanceof Refusal ||
  (error instanceof Error &&
    (error.name === 'SettingsError' || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')));

try {
  await load(readWishes());
} catch (error) {
  console.error(isForReader(error) ? error.message : error);
  process.exitCode = 1;
}
