import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Refusal } from '@knowledge-hub/seeds/load/refusal.ts';
import { repository } from '@knowledge-hub/server/platform/settings.ts';
import { createDatabase, databaseUrl } from '../harness/databases.ts';
import { searchKey, type Services, startServices } from '../harness/services.ts';
import { type Collection, readCollection, readDocuments } from './relevance/collection.ts';
import { hubWithDemo, hubWithDocuments } from './relevance/hub-over.ts';
import { measure, type Measured } from './relevance/measures.ts';
import { bm25Rival, meilisearchRival, postgresRival } from './relevance/rivals.ts';

const usage = `pnpm relevance [--collection DIR] [--json FILE] [--kinds]
  How well the hub finds, beside what one would use instead: over a folder with docs.jsonl, queries.jsonl and qrels.tsv,
  else over the demonstration. --kinds tells the hub's figures for each kind of question as well.`;
const demo = path.join(repository, 'test/bench/relevance/demo');

const digits = (figure: number) => figure.toFixed(3).padStart(9);
const line = (name: string, { ndcg10, mrr10, recall50 }: Measured['byKind'][string], more = '') =>
  console.log(`${name.padEnd(46)}${digits(ndcg10)}${digits(mrr10)}${digits(recall50)}${more}`);

async function compare(services: Services, collection: Collection, folder: string | undefined): Promise<Measured[]> {
  const hub = folder ? await hubWithDocuments(services, readDocuments(folder)) : await hubWithDemo(services);
  await createDatabase(services.postgres.url, 'rival');
  const client = new pg.Client({ connectionString: databaseUrl(services.postgres.url, 'rival') });
  await client.connect();
  try {
    const { documents } = hub;
    const meilisearch = await meilisearchRival(services.meilisearch.url, searchKey, documents);
    const searchers = [hub.searcher, meilisearch, await postgresRival(client, documents), bm25Rival(documents)];
    console.log(`${collection.name}: ${documents.length} documents, ${collection.queries.length} queries\n`);
    const measured: Measured[] = [];
    for (const searcher of searchers) measured.push(await measure(searcher, collection));
    return measured;
  } finally {
    await client.end();
    await hub.close();
  }
}

function print(measured: Measured[], kinds: boolean): void {
  console.log(`${''.padEnd(46)}  nDCG@10      MRR recall@50  ms a search`);
  for (const each of measured) line(each.name, each, each.milliseconds.toFixed(1).padStart(13));
  if (!kinds) return;
  console.log('\nthe hub, by kind of question');
  for (const [kind, figures] of Object.entries(measured[0]!.byKind)) line(`  ${kind} (${figures.queries})`, figures);
}

async function relevance(): Promise<void> {
  const { values } = parseArgs({
    options: { collection: { type: 'string' }, json: { type: 'string' }, kinds: { type: 'boolean', default: false } },
  });
  const folder = values.collection && path.resolve(process.env.INIT_CWD ?? '.', values.collection);
  const collection = readCollection(folder ?? demo);
  const services = await startServices();
  try {
    const measured = await compare(services, collection, folder);
    print(measured, values.kinds);
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ collection: collection.name, measured }, null, 2)}\n`);
  } finally {
    await services.stop();
  }
}

try {
  await relevance();
} catch (error) {
  const wrongUse = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(
    error instanceof Refusal ? error.message : wrongUse ? `${(error as Error).message}\n\n${usage}` : error,
  );
  process.exitCode = 1;
}
