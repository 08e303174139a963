import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { audience } from '@knowledge-hub/server/platform/audience.ts';
import { openPool } from '@knowledge-hub/server/platform/database.ts';
import { rowsOf, type Rows } from '@knowledge-hub/server/platform/rows.ts';
import {
  type Chosen,
  type FacetName,
  type Find,
  type IndexedDocument,
  noFigures,
  noPlace,
  type SearchIndex,
  type Span,
} from '@knowledge-hub/server/platform/search-index.ts';
import { anonymous, type Viewer } from '@knowledge-hub/server/platform/viewer.ts';
import { SubjectKind } from '@knowledge-hub/server/platform/vocabulary.ts';
import { MeilisearchIndex } from '@knowledge-hub/server/search/meilisearch-index.ts';
import { PostgresIndex } from '@knowledge-hub/server/search/postgres-index.ts';
import { indexed } from '@knowledge-hub/server/search/documents.ts';
import { register } from '@knowledge-hub/server/search/index-register.ts';
import { Finding } from '@knowledge-hub/server/search/finding.ts';
import { noStatistics } from '@knowledge-hub/server/search/word-statistics.ts';
import { Vocabulary } from '@knowledge-hub/server/search/vocabulary.ts';
import type pg from 'pg';
import { vocabulary as reference } from '@knowledge-hub/seeds/reference/vocabulary.ts';
import { createDatabase, databaseUrl, dropDatabase } from '../harness/databases.ts';
import { template } from '../harness/global-setup.ts';

export const vocabulary = new Vocabulary(reference);

export type Indexes = {
  pool: pg.Pool;
  rows: Rows;
  postgres: PostgresIndex;
  meilisearch: MeilisearchIndex;
  close(): Promise<void>;
};

/** Both adapters, over a database and an index of their own. */
export async function openIndexes(): Promise<Indexes> {
  const { postgresUrl, meilisearchUrl, searchKey } = inject('services');
  const name = `search_${randomBytes(6).toString('hex')}`;
  await createDatabase(postgresUrl, name, template);
  const pool = openPool(databaseUrl(postgresUrl, name));
  const rows = rowsOf(pool);
  const statistics = async () => noStatistics;
  const finding = new Finding({ rows, vocabulary: async () => vocabulary, statistics });
  const meilisearch = new MeilisearchIndex({
    url: meilisearchUrl,
    apiKey: searchKey,
    name,
    finding,
  });
  const next = await meilisearch.beside();
  await (
    await meilisearch.give(next)
  )();
  await register(rows, meilisearch.uid);
  await next.remove();
  return {
    pool,
    rows,
    postgres: new PostgresIndex(rows, finding),
    meilisearch,
    async close() {
      await meilisearch.remove();
      await pool.end();
      await dropDatabase(postgresUrl, name);
    },
  };
}

export const put = async (index: SearchIndex, documents: IndexedDocument[]): Promise<void> =>
  (await index.put(documents))();
export const drop = async (index: SearchIndex, ids: string[]): Promise<void> => (await index.drop(ids))();

export const id = (number: number): string => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export function documentOf(number: number, given: Partial<IndexedDocument> = {}): IndexedDocument {
  const document = {
    id: id(number),
    kind: 'CASE_STUDY' as SubjectKind,
    title: '',
    summary: '',
    body: '',
    replies: [],
    names: [],
    audience: ['public'],
    communityId: null,
    themes: [],
    ...noPlace,
    ...noFigures,
    at: number,
    ...given,
  };
  return indexed(document);
}

export const viewerWith = (...audiences: string[]): Viewer => ({ ...anonymous, audiences: ['public', ...audiences] });

export const questionOf = (given: Partial<Find> = {}): Find => ({
  text: '',
  viewer: anonymous,
  chosen: {},
  sort: 'RELEVANCE',
  withheld: [],
  offset: 0,
  limit: 100,
  facets: false,
  snippets: true,
  ...given,
});

/** Words that no engine takes for one another: no common stem, beginning or near miss. */
export const words =
  'kestrel granite velvet orchard thunder biscuit lantern compass gazelle pumpkin harvest sapphire'.split(' ');
export const communityIds = [id(9001), id(9002), id(9003)];
export const audiences = [
  audience.sector,
  audience.holdersOf('CURATOR'),
  audience.person(id(8001)),
  ...communityIds.map(audience.membersOf),
];
export const values: Record<FacetName, string[]> = {
  KIND: Object.keys(SubjectKind),
  THEME: ['housing', 'planning', 'income-generation', 'fees-and-charging'],
  ORGANISATION_TYPE: ['COUNTY', 'DISTRICT', 'LONDON_BOROUGH'],
  REGION: ['South East', 'Yorkshire and the Humber', "Land's End"],
  NATION: ['ENGLAND', 'WALES'],
  POPULATION: ['UNDER_100K', 'FROM_250K'],
  EVIDENCE: ['CLAIMED', 'AUDITED'],
  YEAR: ['2022', '2023', '2024'],
};
/** Days and pounds a year lie between nothing and these. */
export const mostOf = { DAY: 20_000, YEARLY_AMOUNT: 1_000_000 };

/** What is in no community. */
const atLarge = new Set<SubjectKind>(['CASE_STUDY', 'PERSON', 'ORGANISATION']);

/** A world of documents in which every choice and every audience occurs; the same in each run. */
export function makeWorld(count: number): IndexedDocument[] {
  let seed = 20_261_122;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const oneOf = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
  const some = <Value>(list: readonly Value[], most: number): Value[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => oneOf(list))),
  ];
  const text = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(words)).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const kind = oneOf(values.KIND) as SubjectKind;
    const year = random() < 0.7 ? Number(oneOf(values.YEAR)) : null;
    return documentOf(number + 1, {
      kind,
      title: text(3),
      summary: text(3),
      body: kind === 'THREAD' ? '' : text(4),
      replies: kind === 'THREAD' ? Array.from({ length: Math.floor(random() * 4) }, () => text(3)) : [],
      audience: random() < 0.4 ? ['public'] : [oneOf(audiences), ...some(audiences, 1)],
      communityId: atLarge.has(kind) ? null : oneOf(communityIds),
      themes: some(values.THEME, 2),
      organisationTypes: some(values.ORGANISATION_TYPE, 1),
      regions: some(values.REGION, 1),
      nations: some(values.NATION, 1),
      populationBands: some(values.POPULATION, 1),
      evidence: random() < 0.5 ? oneOf(values.EVIDENCE) : null,
      year,
      day: random() < 0.7 ? Math.floor(random() * mostOf.DAY) : null,
      yearlyAmount: random() < 0.5 ? Math.floor(random() * mostOf.YEARLY_AMOUNT) : null,
    });
  });
}

const valuesIn = (document: IndexedDocument): Record<FacetName, string[]> => ({
  KIND: [document.kind],
  THEME: document.themes,
  ORGANISATION_TYPE: document.organisationTypes,
  REGION: document.regions,
  NATION: document.nations,
  POPULATION: document.populationBands,
  EVIDENCE: document.evidence === null ? [] : [document.evidence],
  YEAR: document.year === null ? [] : [String(document.year)],
});

const inSpan = (span: Span | undefined, number: number | null): boolean =>
  !span || (number !== null && (span.from === null || number >= span.from) && (span.to === null || number <= span.to));

const chosenBut = (chosen: Chosen, document: IndexedDocument, without?: FacetName): boolean =>
  inSpan(chosen.DAY, document.day) &&
  inSpan(chosen.YEARLY_AMOUNT, document.yearlyAmount) &&
  (Object.keys(values) as FacetName[]).every((name) => {
    const wanted = chosen[name] ?? [];
    return name === without || wanted.length === 0 || valuesIn(document)[name].some((value) => wanted.includes(value));
  });

/** What must be found, said once more and in the plainest way: the third oracle. */
export function expected(
  world: IndexedDocument[],
  question: Find,
): { ids: string[]; facets: Partial<Record<FacetName, Record<string, number>>> } {
  const asked = question.text.split(' ').filter(Boolean);
  const matching = world.filter((document) => {
    const said = new Set([document.title, document.summary, document.body, ...document.replies].join(' ').split(' '));
    const visible = document.audience.some((each) => question.viewer.audiences.includes(each));
    const hidden =
      question.withheld.includes(document.id) ||
      (document.communityId !== null && question.withheld.includes(document.communityId));
    return visible && !hidden && asked.every((word) => said.has(word));
  });
  const facets: Partial<Record<FacetName, Record<string, number>>> = {};
  for (const name of Object.keys(values) as FacetName[]) {
    const counts: Record<string, number> = {};
    for (const document of matching.filter((each) => chosenBut(question.chosen, each, name)))
      for (const value of valuesIn(document)[name]) counts[value] = (counts[value] ?? 0) + 1;
    facets[name] = counts;
  }
  return { ids: matching.filter((each) => chosenBut(question.chosen, each)).map((each) => each.id), facets };
}
