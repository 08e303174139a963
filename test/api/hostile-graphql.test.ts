import { gzipSync } from 'node:zlib';
import { print, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHubSchema } from '@knowledge-hub/server/schema.ts';
import { questionOf } from '../contract/matrix-asking.ts';
import { Keeping } from '../contract/matrix-keeping.ts';
import { readTable, type Row } from '../contract/matrix-table.ts';
import { openWorld, viewers, type World } from '../contract/matrix-world.ts';
import type { Asker } from '../harness/ask.ts';
import { attacksOn } from './hostile-input.ts';
import { type Costly, floods, nestings, pagings } from './hostile-operations.ts';

/** All that the schema allows to be asked, asked by somebody who means harm. */
const schema = buildHubSchema();
const seed = 20_261_122;
const words = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

let world: World;
let keeping: Keeping;
beforeAll(async () => {
  world = await openWorld();
  keeping = await Keeping.of(world.hub.hub.pool);
});
afterAll(() => world?.hub.close());

type Reply = { status: number; body: string; took: number };

async function send(asker: Asker, body: string | Buffer, headers: Record<string, string> = {}): Promise<Reply> {
  const began = performance.now();
  const response = await fetch(`${world.hub.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: asker.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      ...headers,
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, body: await response.text(), took: performance.now() - began };
}

/** What is wrong with an answer to something hostile, if anything. */
function wrongWith({ status, body }: Reply): string[] {
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`status ${status}`);
  if (/\n\s+at |node_modules|stacktrace/i.test(body)) wrong.push('a stack trace');
  const codes = [...body.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code);
  wrong.push(...codes.filter((code) => !words.has(code)));
  return wrong.length > 0 ? [`${wrong.join(', ')}: ${body.slice(0, 300)}`] : [];
}

async function stillAnswers(): Promise<void> {
  const { hub } = await world.hub.anonymous().get('{ hub { organisationCount } }');
  expect(hub.organisationCount).toBeGreaterThan(0);
}

/** Sends each, and tells the slowest refusal; returns what was not refused as it should. */
async function notRefused(forms: Costly[]): Promise<string[]> {
  const asker = world.askers.curator;
  await send(asker, JSON.stringify({ query: '{ hub { organisationCount } }' }));
  const wrong: string[] = [];
  const took: [number, string][] = [];
  for (const { name, query } of forms) {
    const reply = await send(asker, JSON.stringify({ query }));
    took.push([reply.took, name]);
    wrong.push(...wrongWith(reply).map((each) => `${name}: ${each}`));
    if (reply.status < 400 || reply.status > 499)
      wrong.push(`${name}: not refused (${reply.status}) ${reply.body.slice(0, 200)}`);
  }
  took.sort(([a], [b]) => b - a);
  const middle = took[Math.floor(took.length / 2)]![0];
  console.log(
    `${forms.length} forms refused: in ${middle.toFixed(1)} ms as a rule, at most ${took[0]![0].toFixed(0)} ms (${took[0]![1]})`,
  );
  await stillAnswers();
  return wrong;
}

describe('what would cost too much is refused before it runs:', () => {
  it('depth, and pages of pages, along every ring of the schema', async () => {
    expect(await notRefused(nestings(schema))).toEqual([]);
  });
  it('names, directives, fragments and other floods', async () => {
    expect(await notRefused(floods(schema))).toEqual([]);
  });
  it.each(['2147483648', '1e50', '"100"', 'null'])('every page of %s', async (first) => {
    expect(await notRefused(pagings(schema, first))).toEqual([]);
  });

  it.each(['101', '2147483647', '0', '-1'])('every page of %s', async (first) => {
    const staff = [world.askers.curator, world.askers.administrator];
    for (const { name, query } of pagings(schema, first)) {
      const replies = await Promise.all(staff.map((asker) => send(asker, JSON.stringify({ query }))));
      expect(replies.flatMap(wrongWith), name).toEqual([]);
      const page = /\.(searchCsv)\(first: 101/.test(name) ? 'data' : '"code":"(INVALID|NOT_FOUND)"';
      expect(replies.map(({ body }) => body).join(' '), name).toMatch(new RegExp(page));
    }
  });
});

describe('hostile text in every text of the arguments is refused or taken as text:', () => {
  const first = new Map<string, Row>();
  for (const row of readTable().rows) {
    const root = /^\w+/.exec(row.ask)![0];
    if (row.ask.includes('(') && !first.has(root) && Object.values(row.cells).includes('yes')) first.set(root, row);
  }

  it.each([...first])('%s', async (_name, row) => {
    const asker = world.askers[viewers.find((kind) => row.cells[kind] === 'yes')!].copy();
    const { query } = questionOf(schema, row, world.things);
    const wrong: string[] = [];
    for (const attack of attacksOn(schema, query, { each: 6, seed })) {
      const reply = await send(asker, JSON.stringify({ query: attack.query, variables: attack.variables }));
      wrong.push(
        ...wrongWith(reply).map((each) => `${attack.where} ${JSON.stringify(attack.variables).slice(0, 120)}: ${each}`),
      );
    }
    await keeping.restore();
    expect(wrong).toEqual([]);
    await stillAnswers();
  });
});

describe('what is no question is refused:', () => {
  const plain = print(parse('{ hub { organisationCount } }'));
  const json = (value: unknown) => JSON.stringify(value);
  const bodies: Record<string, [string | Buffer, Record<string, string>?]> = {
    nothing: [''],
    'no JSON': ['{"query": '],
    'a text': ['"{ hub }"'],
    null: ['null'],
    'no question': ['{}'],
    'a number for a question': [json({ query: 7 })],
    'many questions at once': [json([{ query: plain }, { query: plain }])],
    'variables that are none': [json({ query: plain, variables: 'x' })],
    'a persisted question': [json({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })],
    'an operation that is not there': [json({ query: `query A ${plain}`, operationName: 'B' })],
    'two operations and no name': [json({ query: `query A ${plain} query B ${plain}` })],
    'more than a megabyte': [json({ query: plain, variables: { a: 'x'.repeat(2_000_000) } })],
    'more than a megabyte, compressed': [
      gzipSync(json({ query: plain, variables: { a: 'x'.repeat(50_000_000) } })),
      { 'content-encoding': 'gzip' },
    ],
    'no gzip': [json({ query: plain }), { 'content-encoding': 'gzip' }],
    'an encoding unknown': [json({ query: plain }), { 'content-encoding': 'x-unknown' }],
    'a form': ['query={hub{organisationCount}}', { 'content-type': 'application/x-www-form-urlencoded' }],
    'plain text': [json({ query: plain }), { 'content-type': 'text/plain' }],
    'a part of many': [json({ query: plain }), { 'content-type': 'multipart/form-data; boundary=x' }],
    'a charset unknown': [json({ query: plain }), { 'content-type': 'application/json; charset=x-unknown' }],
    'text that is not UTF-8': [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    'lists in lists': [
      `{"query":"{ hub { organisationCount } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ],
    'a NUL in the question': [json({ query: '{ hub\0 { organisationCount } }' })],
  };

  it.each(Object.keys(bodies))('%s', async (name) => {
    const [body, headers] = bodies[name]!;
    const reply = await send(world.hub.anonymous(), body, headers);
    expect(wrongWith(reply)).toEqual([]);
    expect(reply.body).toMatch(/^\{"errors":\[\{"message":"/);
    await stillAnswers();
  });

  it('and names of the language are names like any other', async () => {
    const body = `{"query":${json(plain)},"variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    expect((await send(world.hub.anonymous(), body)).status).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
