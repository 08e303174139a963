import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openApi } from '@knowledge-hub/server/api.ts';
import { readSettings } from '@knowledge-hub/server/platform/settings.ts';
import { type Page, targetOf } from './pages.ts';
import type { RealHub } from './real-hub.ts';
import type { Target } from './runs.ts';
import type { Subjects } from './subjects.ts';

type Query = Record<string, unknown>;
type Heard = { path: string; question: Query & { queries?: Query[] } };

/** Puts to Meilisearch itself what the hub asks it for these pages, overheard from an API that asks through us. */
export async function rawTargets({ env, pids }: RealHub, subjects: Subjects, pages: Page[]): Promise<Target[]> {
  const { MEILISEARCH_URL: engine = '', MEILISEARCH_API_KEY: key = '' } = env;
  const ear = await listenBetween(engine);
  const api = await openApi(readSettings({ ...env, PORT: '0', MEILISEARCH_URL: ear.url }), { logLevel: 'error' });
  const overhear = async (request: Target['requests'][number]): Promise<Heard> => {
    for (let tries = 0; tries < 20; tries++) {
      ear.heard.length = 0;
      await (await fetch(`${api.url}/graphql`, request)).text();
      // A search that finds nothing is put again, more loosely: the first question is the one to compare.
      if (ear.heard[0]) return ear.heard[0];
      await sleep(300);
    }
    throw new Error('the search engine is not asked: is it away?');
  };
  try {
    const targets: Target[] = [];
    for (const page of pages) {
      const heard: Heard[] = [];
      for (const request of targetOf(api, subjects, page).requests) heard.push(await overhear(request));
      const raw = (by: string, questions: Heard[]) =>
        rawTarget(page.name, by, { engine, key, pid: pids.engine }, questions);
      targets.push(raw('Meilisearch, same request', heard), raw('Meilisearch, marking itself', heard.map(marking)));
    }
    return targets;
  } finally {
    await api.close();
    await ear.close();
  }
}

type Engine = { engine: string; key: string; pid: number | undefined };

const rawTarget = (name: string, by: string, { engine, key, pid }: Engine, heard: Heard[]): Target => ({
  name,
  by,
  url: engine,
  pid,
  requests: heard.map(({ path, question }) => ({
    method: 'POST',
    path,
    // As the hub's client asks: compressed answers on kept-alive connections take many times as long.
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'accept-encoding': 'identity' },
    body: JSON.stringify(question),
  })),
  isRight: (body) => body.startsWith('{"results"') || body.startsWith('{"hits"'),
});

/** The hub marks what matched itself; this is the same question to an engine that is to do so. */
const marking = ({ path, question }: Heard): Heard => {
  const marked = ['title', 'summary', 'body', 'replies'];
  const excerpts = { attributesToHighlight: marked, attributesToCrop: marked.slice(1), cropLength: 40 };
  const asked = { ...excerpts, attributesToRetrieve: ['id', 'kind', 'title'] };
  const [main, ...others] = question.queries ?? [];
  return { path, question: main ? { queries: [{ ...main, ...asked }, ...others] } : { ...question, ...asked } };
};

/** Passes everything on to the engine, and remembers the searches of people (the canary asks for its own kind only). */
async function listenBetween(engine: string) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const [path, body] = [request.url ?? '/', await textOf(request)];
      if (path.endsWith('search') && body.includes('audience IN'))
        heard.push({ path, question: JSON.parse(body) as Query });
      const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' };
      const sent = { method: request.method ?? 'GET', headers, ...(body ? { body } : {}) };
      const answer = await fetch(engine + path, sent);
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
