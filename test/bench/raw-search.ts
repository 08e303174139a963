import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openApi } from '@knowledge-hub/server/api.ts';
import { type Environment, readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { type Page, targetOf } from './pages.ts';
import type { Target } from './runs.ts';
import type { Subjects } from './subjects.ts';

type Query = Record<string, unknown>;

/** Puts to Meilisearch itself what the hub asks it for these pages, overheard from an API that asks through us. */
export async function rawTargets(env: Environment, subjects: Subjects, pages: Page[]): Promise<Target[]> {
  const { MEILISEARCH_URL: engine = '', MEILISEARCH_API_KEY: key = '' } = env;
  const ear = await listenBetween(engine);
  const api = await openApi(readSettings({ ...env, PORT: '0', MEILISEARCH_URL: ear.url }), { logLevel: 'error' });
  try {
    const targets: Target[] = [];
    for (const page of pages) {
      const { requests } = targetOf(api.url, subjects, page);
      const heard: Query[][] = [];
      for (const request of requests) {
        ear.heard.length = 0;
        await (await fetch(`${api.url}/graphql`, request)).text();
        // A search that finds nothing is put again, more loosely: the first question is the one to compare.
        heard.push(ear.heard[0]!);
      }
      targets.push(rawTarget(page, 'Meilisearch, same request', engine, key, heard));
      targets.push(rawTarget(page, 'Meilisearch, marking itself', engine, key, heard.map(marking)));
    }
    return targets;
  } finally {
    await api.close();
    await ear.close();
  }
}

const rawTarget = ({ name }: Page, by: string, engine: string, key: string, heard: Query[][]): Target => ({
  name,
  by,
  url: `${engine}/multi-search`,
  requests: heard.map((queries) => ({
    method: 'POST',
    // As the hub's client asks: compressed answers on kept-alive connections take many times as long.
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'accept-encoding': 'identity' },
    body: JSON.stringify({ queries }),
  })),
  isRight: (body) => body.startsWith('{"results"'),
});

/** The hub marks what matched itself; this is the same question to an engine that is to do so. */
const marking = ([main, ...others]: Query[]): Query[] => {
  const marked = ['title', 'summary', 'body', 'replies'];
  const excerpts = { attributesToHighlight: marked, attributesToCrop: marked.slice(1), cropLength: 40 };
  return [{ ...main, ...excerpts, attributesToRetrieve: ['id', 'kind', 'title'] }, ...others];
};

/** Passes everything on to the engine, and remembers the searches of people (the canary asks for its own kind only). */
async function listenBetween(engine: string) {
  const heard: Query[][] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      if (request.url === '/multi-search' && body.includes('audience IN'))
        heard.push((JSON.parse(body) as { queries: Query[] }).queries);
      const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' };
      const sent = { method: request.method ?? 'GET', headers, ...(body ? { body } : {}) };
      const answer = await fetch(`${engine}${request.url}`, sent);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    })().catch(() => response.writeHead(502).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}`, heard, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
