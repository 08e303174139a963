import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { makeCaseStudy, settleCaseStudies } from '@knowledge-hub/seeds/makers/case-study.ts';
import { makeOrganisation } from '@knowledge-hub/seeds/makers/organisation.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { startHub, type TestHub } from '../harness/hub.ts';

/** Words of one meaning, to a server of vectors that stands in for a model. */
const meanings = [
  ['natatorium', 'pool', 'swimming', 'lido'],
  ['refuse', 'bins', 'rubbish', 'kerbside'],
  ['bursary', 'grant', 'funding'],
];

let embedder: Server;
let asked = 0;
let hub: TestHub;

beforeAll(async () => {
  embedder = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked += 1;
      const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string[] };
      const data = input.map((text) => ({ embedding: vectorOf(text) }));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
  });
  embedder.listen(0, '127.0.0.1');
  await once(embedder, 'listening');
  const { port } = embedder.address() as AddressInfo;
  hub = await startHub({
    SEARCH_EMBEDDER: 'rest',
    SEARCH_EMBEDDER_URL: `http://127.0.0.1:${port}/v1/embeddings`,
    SEARCH_EMBEDDER_DIMENSIONS: '4',
    SEARCH_EMBEDDER_LEAST: '0.9',
  });
  await hub.make(async (em) => {
    const council = makeOrganisation(em, { name: 'Alderbrook District Council', type: 'DISTRICT' });
    const author = makePerson(em, { role: { kind: 'OFFICER', at: council } });
    await em.flush();
    const study = (title: string, stage: 'PUBLISHED' | 'DRAFT' = 'PUBLISHED') =>
      makeCaseStudy(em, { title, organisation: council, author, stage, summary: title });
    const studies = [study('A lido reopened'), study('Kerbside glass'), study('A pool nobody saw', 'DRAFT')];
    await em.flush();
    settleCaseStudies(studies);
  });
  await reindexAll(hub.hub);
});
afterAll(async () => {
  await hub?.close();
  embedder?.close();
});

function vectorOf(text: string): number[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const counts = meanings.map((meaning) => words.filter((word) => meaning.includes(word)).length);
  return [...counts, counts.some((count) => count > 0) ? 0 : 1];
}

const found = async (query: string) => {
  const { search } = await hub
    .anonymous()
    .get(
      'query ($query: String!) { search(query: $query, first: 10) { totalCount degraded edges { node { title } } } }',
      {
        query,
      },
    );
  return { ...search, titles: search.edges.map(({ node }: { node: { title: string } }) => node.title) };
};

describe('search by meaning', () => {
  it('finds what shares no word with the question, and counts it', async () => {
    const { titles, totalCount, degraded } = await found('natatorium');
    expect(asked).toBeGreaterThan(0);
    expect(titles).toEqual(['A lido reopened']);
    expect({ totalCount, degraded }).toEqual({ totalCount: 1, degraded: false });
  });

  it('is left out where quotation marks or a minus ask for the words themselves', async () => {
    expect((await found('natatorium -lido')).titles).toEqual([]);
    expect((await found('"natatorium"')).titles).toEqual([]);
  });

  it('keeps what has the words first', async () =>
    expect((await found('kerbside refuse')).titles[0]).toBe('Kerbside glass'));

  it('finds by words alone while nobody makes vectors', async () => {
    embedder.closeAllConnections();
    embedder.close();
    const first = await found('kerbside glass');
    expect(first).toMatchObject({ degraded: false, titles: ['Kerbside glass'] });
    expect((await found('bursary natatorium')).titles).toEqual([]);
    // The engine, which is shared, is not kept waiting by it either.
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        fetch(`${hub.settings.meilisearchUrl}/health`, { headers: { connection: 'close' } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  }, 60_000);
});
