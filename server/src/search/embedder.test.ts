import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Meaning } from './embedder.ts';

const paths: Record<string, object> = {
  '/v1/embeddings': { data: [{ embedding: [1, 2] }] },
  '/api/embed': { embeddings: [[3, 4]] },
  '/api/embeddings': { embedding: [5, 6] },
};

let server: Server;
let url: string;
const asked: { headers: IncomingHttpHeaders; body: object }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = await request.toArray();
    asked.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) as object });
    const answer = paths[request.url!];
    response.writeHead(answer ? 200 : 500, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());

type Settings = ConstructorParameters<typeof Meaning>[0];
const settings = (over: Partial<Settings>): Settings => ({
  source: 'rest',
  url: undefined,
  model: undefined,
  apiKey: undefined,
  dimensions: undefined,
  least: 0.7,
  ...over,
});
const vectorOf = (meaning: Meaning, text = 'bins') => meaning.vectorOf(text, AbortSignal.timeout(5_000));

it('asks each kind of server in its own words', async () => {
  const rest = settings({ url: `${url}/v1/embeddings` });
  expect(await vectorOf(new Meaning(rest))).toEqual([1, 2]);
  expect(asked.at(-1)!.body).toEqual({ input: ['bins'] });
  expect(await vectorOf(new Meaning({ ...rest, source: 'openAi', apiKey: 'k', dimensions: 2 }))).toEqual([1, 2]);
  expect(asked.at(-1)!.body).toEqual({ model: 'text-embedding-3-small', input: ['bins'], dimensions: 2 });
  expect(asked.at(-1)!.headers.authorization).toBe('Bearer k');
  const ollama = settings({ source: 'ollama', model: 'm' });
  expect(await vectorOf(new Meaning({ ...ollama, url: `${url}/api/embed` }))).toEqual([3, 4]);
  expect(asked.at(-1)!.body).toEqual({ model: 'm', input: ['bins'] });
  expect(await vectorOf(new Meaning({ ...ollama, url: `${url}/api/embeddings` }))).toEqual([5, 6]);
  expect(asked.at(-1)!.body).toEqual({ model: 'm', prompt: 'bins' });
});

it('asks once for what is asked again, and again for what failed', async () => {
  const meaning = new Meaning(settings({ url: `${url}/v1/embeddings` }));
  const before = asked.length;
  await Promise.all([vectorOf(meaning), vectorOf(meaning)]);
  await vectorOf(meaning);
  expect(asked.length - before).toBe(1);
  const failing = new Meaning(settings({ url: `${url}/away` }));
  await expect(vectorOf(failing)).rejects.toThrow('no vector was given: 500');
  await expect(vectorOf(failing)).rejects.toThrow();
  expect(asked.length - before).toBe(3);
});
