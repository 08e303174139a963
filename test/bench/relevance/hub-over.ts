import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import sql from '@knowledge-hub/server/platform/sql.ts';
import { openApi } from '@knowledge-hub/server/api.ts';
import { type Hub, openHub } from '@knowledge-hub/server/hub.ts';
import { entities } from '@knowledge-hub/server/modules.ts';
import { migrateAll } from '@knowledge-hub/server/platform/migrations.ts';
import { readSettings, type Settings } from '@knowledge-hub/server/platform/settings.ts';
import { reindexAll } from '@knowledge-hub/server/search/reindex-all.ts';
import { tellDemo } from '@knowledge-hub/seeds/demo/demo.ts';
import { loadVocabulary } from '@knowledge-hub/seeds/reference/load-vocabulary.ts';
import { loadReference } from '@knowledge-hub/seeds/reference/reference.ts';
import { Asker } from '../../harness/ask.ts';
import { createDatabase, databaseUrl } from '../../harness/databases.ts';
import { searchKey, type Services } from '../../harness/services.ts';
import type { Document } from './collection.ts';
import { mostFound, type Searcher } from './measures.ts';

/** A hub over services of its own, what it holds as documents, and how it searches. */
export type LoadedHub = { documents: Document[]; searcher: Searcher; close(): Promise<void> };

const demoPassword = 'knowledge-hub-demo';

/** Each document is a published case study. */
export const hubWithDocuments = (services: Services, documents: Document[]): Promise<LoadedHub> =>
  open(services, async (hub) => {
    await loadVocabulary(hub.pool);
    const ids = await publish(hub, documents);
    return { documents, keys: new Map(documents.map(({ id }, at) => [ids[at]!, id])) };
  });

/** The demonstration, as somebody signed in sees it who is in no community. */
export const hubWithDemo = (services: Services): Promise<LoadedHub> =>
  open(
    services,
    async (hub) => {
      await loadReference(hub);
      await tellDemo(hub);
      return null;
    },
    'outsider@demo.example',
  );

type Filled = { documents: Document[]; keys: Map<string, string> };

async function open(
  services: Services,
  fill: (hub: Hub) => Promise<Filled | null>,
  email?: string,
): Promise<LoadedHub> {
  const settings = await newDatabase(services);
  const hub = await openHub(settings, { name: 'relevance', logLevel: 'error' });
  const given = await fill(hub);
  await reindexAll(hub);
  const { documents, keys } = given ?? (await documentsOf(hub));
  const api = await openApi(settings, { logLevel: 'error' });
  const asker = new Asker(api.url);
  if (email) await asker.signIn(email, demoPassword);
  return {
    documents,
    searcher: {
      name: 'the hub',
      search: async (text) => (await idsFound(asker, text)).map((id) => keys.get(id) ?? id),
    },
    async close() {
      await api.close();
      await hub.close();
    },
  };
}

async function newDatabase({ postgres, meilisearch, mail, folder }: Services): Promise<Settings> {
  const name = `relevance_${randomBytes(4).toString('hex')}`;
  await createDatabase(postgres.url, name);
  const settings = readSettings({
    HUB_EMBEDDED: '1',
    DEMO: 'true',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl(postgres.url, name),
    MEILISEARCH_URL: meilisearch.url,
    MEILISEARCH_API_KEY: searchKey,
    SMTP_URL: mail.url,
    DATA_DIR: folder,
    SESSION_SECRET: randomBytes(32).toString('hex'),
  });
  await migrateAll(settings.databaseUrl, entities);
  return { ...settings, port: 0 };
}

const question = `query ($query: String!, $first: Int!) {
  search(query: $query, first: $first, likeMine: false) { degraded edges { node { subject { id } } } } }`;

type Answer = { search: { degraded: boolean; edges: { node: { subject: { id: string } } }[] } };
const tries = 40;
const pause = 250;

/** As the search engine finds them: on a busy machine it may be away for a moment, which says nothing of how well it finds. */
async function idsFound(asker: Asker, text: string): Promise<string[]> {
  for (let tried = 0; tried < tries; tried++, await sleep(pause)) {
    const { search } = await asker.get<Answer>(question, { query: text, first: mostFound });
    if (!search.degraded) return search.edges.map(({ node }) => node.subject.id);
  }
  throw new Error('the search engine is away: its answers cannot be measured');
}

/** Returns their ids, in the same order. */
async function publish({ rows }: Hub, documents: Document[]): Promise<string[]> {
  const [council] = await rows<{ id: string }>(sql`
    insert into organisation (audience, slug, name, short_name, type, nation)
    values ('{public}', 'collection', 'Collection', 'Collection', 'UNITARY', 'ENGLAND') returning id`);
  const ids = documents.map(() => crypto.randomUUID());
  const given = documents.map(({ title, text }, at) => ({ id: ids[at], title, text, slug: `document-${at}` }));
  for (let at = 0; at < given.length; at += 2_000)
    await rows(sql`
      insert into case_study (id, audience, slug, title, stage, organisation_id, challenge, published_at)
      select d.id, '{public}', d.slug, d.title, 'PUBLISHED', ${council!.id}::uuid, d.text, now()
      from jsonb_to_recordset(${JSON.stringify(given.slice(at, at + 2_000))}::jsonb) as d(id uuid, title text, text text, slug text)`);
  return ids;
}

/** What somebody signed in may find, by the keys that the judgments name it by. */
async function documentsOf({ rows }: Hub): Promise<Filled> {
  const found = await rows<Document & { key: string }>(sql`
    select d.id, d.title, concat_ws(E'\n', d.summary, d.body, array_to_string(d.replies, E'\n'), array_to_string(d.names, E'\n')) as text,
      d.kind || ':' || coalesce(s.slug, c.slug, o.slug, case d.kind when 'PERSON' then replace(lower(d.title), ' ', '-') else d.title end) as key
    from search_document d left join case_study s on s.id = d.id left join community c on c.id = d.id left join organisation o on o.id = d.id
    where d.audience && '{public,sector}'`);
  return {
    documents: found.map(({ key, title, text }) => ({ id: key, title, text })),
    keys: new Map(found.map(({ id, key }) => [id, key])),
  };
}
