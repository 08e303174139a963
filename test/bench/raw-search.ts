import { Meilisearch } from 'meilisearch';
import pg from 'pg';
import { attributeOf } from '@knowledge-hub/server/search/facet-attributes.ts';
import { narrowed, questions } from './questions.ts';
import type { RealHub } from './real-hub.ts';
import type { Target } from './runs.ts';

/** Meilisearch by itself, with the same documents, and how many of them it took in a second. */
export type Raw = { perSecond: number; targetsOf(form: RawForm): Target[]; remove(): Promise<void> };
export type RawForm = 'results' | 'facets';

const uid = 'raw';
const read = ['title', 'summary', 'body', 'replies'];
const facets = Object.values(attributeOf);
const chunk = 1_000;
const audience = ['public', 'sector'];

/** Fills an index of the hub's own engine with what the hub finds, as one would who used Meilisearch alone. */
export async function fillRaw({ env, pids }: RealHub): Promise<Raw> {
  const { MEILISEARCH_URL: url = '', MEILISEARCH_API_KEY: key = '', DATABASE_URL = '' } = env;
  const client = new Meilisearch({ host: url, apiKey: key });
  const patient = { timeout: 1_800_000 };
  await client.createIndex(uid, { primaryKey: 'id' }).waitTask(patient);
  const index = client.index(uid);
  const settings = { searchableAttributes: [...read, 'names'], filterableAttributes: ['audience', ...facets] };
  await index.updateSettings({ ...settings, sortableAttributes: ['at', 'yearlyAmount'] }).waitTask(patient);
  const { perSecond } = await fill(DATABASE_URL, async (documents) => {
    await index.addDocuments(documents).waitTask(patient);
  });
  return {
    perSecond,
    targetsOf: (form) => [
      target({ url, key, pid: pids.engine }, form, 'Meilisearch', {}),
      target({ url, key, pid: pids.engine }, form, 'Meilisearch, marking', marking),
    ],
    remove: async () => {
      await client.deleteIndex(uid).waitTask(patient);
    },
  };
}

async function fill(databaseUrl: string, put: (documents: Record<string, unknown>[]) => Promise<void>) {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    let [count, milliseconds, after] = [0, 0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const { rows } = await database.query<{ id: string; document: Record<string, unknown> }>(
        `select id, to_jsonb(d) - 'words' - 'stems' as document from search_document d where id > $1 order by id limit $2`,
        [after, chunk],
      );
      if (rows.length === 0) return { perSecond: (1000 * count) / milliseconds };
      const began = performance.now();
      await put(rows.map(({ document }) => inCamelCase(document)));
      milliseconds += performance.now() - began;
      count += rows.length;
      after = rows.at(-1)!.id;
    }
  } finally {
    await database.end();
  }
}

const inCamelCase = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/_[a-z]/g, (pair) => pair[1]!.toUpperCase()), value]),
  );

/** The hub marks what matched, and shows where: this is an engine that is to do so too. */
const marking = { attributesToHighlight: read, attributesToCrop: read.slice(1), cropLength: 40 };

type Engine = { url: string; key: string; pid: number | undefined };

function target({ url, key, pid }: Engine, form: RawForm, by: string, marks: object): Target {
  return {
    name: `search: ${form}`,
    by,
    url,
    pid,
    requests: questions.map((q) => ({
      method: 'POST',
      path: '/multi-search',
      // Compressed answers on kept-alive connections take many times as long.
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'accept-encoding': 'identity' },
      body: JSON.stringify({ queries: form === 'facets' ? withFacets(q, marks) : [plain(q, marks)] }),
    })),
    isRight: (body) => body.startsWith('{"results"'),
  };
}

const oneOf = (attribute: string, values: string[]) => `${attribute} IN ${JSON.stringify(values)}`;
const visible = oneOf('audience', audience);
const retrieved = ['id', 'kind', ...read];
const plain = (q: string, marks: object, filter = [visible]) => ({
  indexUid: uid,
  q,
  filter,
  page: 1,
  hitsPerPage: 20,
  attributesToRetrieve: Object.keys(marks).length > 0 ? retrieved.slice(0, 3) : retrieved,
  ...marks,
});

/** One query more for each facet in which something is chosen, as counts within a facet go without its own choice. */
function withFacets(q: string, marks: object): object[] {
  const chosen = Object.entries(narrowed).map(([attribute, values]) => ({
    attribute,
    filter: oneOf(attribute, values),
  }));
  const open = facets.filter((each) => !chosen.some(({ attribute }) => attribute === each));
  const main = { ...plain(q, marks, [visible, ...chosen.map(({ filter }) => filter)]), facets: open };
  const others = chosen.map(({ attribute }) => ({
    indexUid: uid,
    q,
    filter: [visible, ...chosen.filter((each) => each.attribute !== attribute).map(({ filter }) => filter)],
    page: 1,
    hitsPerPage: 0,
    facets: [attribute],
  }));
  return [main, ...others];
}
