import sql from 'sql-template-tag';
import {
  documentForm,
  type Find,
  type Found,
  type FoundHit,
  type IndexedDocument,
  Refused,
  type SearchIndex,
  type Settle,
  type Suggest,
  type Suggested,
} from '../platform/search-index.ts';
import type { Rows } from '../platform/rows.ts';
import { Marker, type Texts } from './excerpt.ts';
import { statementOf } from './postgres-question.ts';
import { suggestionsSql } from './postgres-suggestions.ts';
import { isEmpty, queryWordsOf } from './query-words.ts';
import { fromStrictToLoose } from './strictness.ts';
import { markedTitles } from './suggestions.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plainWords } from './words.ts';

type Row = { total: number; hits: (Texts & Pick<FoundHit, 'id' | 'kind'>)[]; facets: Found['facets'] };

/** A tsvector may not grow beyond a megabyte. */
const mostText = 400_000;

/** Full text of PostgreSQL: slower and with less skill, but there whenever the hub is. */
export class PostgresIndex implements SearchIndex {
  readonly #rows: Rows;
  readonly #vocabulary: () => Vocabulary | Promise<Vocabulary>;

  constructor(rows: Rows, vocabulary: () => Vocabulary | Promise<Vocabulary>) {
    this.#rows = rows;
    this.#vocabulary = vocabulary;
  }

  async put(documents: IndexedDocument[], writtenAt?: string): Promise<Settle> {
    if (documents.length === 0) return settled;
    await this.#rows(putSql(documents, writtenAt)).catch((cause: unknown) => {
      throw isRefusal(cause) ? new Refused((cause as Error).message, { cause }) : cause;
    });
    return settled;
  }

  async drop(ids: string[]): Promise<Settle> {
    if (ids.length > 0) await this.#rows(sql`delete from search_document where id = any(${ids}::uuid[])`);
    return settled;
  }

  async find(question: Find): Promise<Found> {
    const words = queryWordsOf(question.text);
    const count = isEmpty(words) ? 0 : words.words.length + words.phrases.length;
    const marker = new Marker(words, await this.#vocabulary());
    return fromStrictToLoose(question, count, ['any'], async (each, strictness) => {
      const [row] = await this.#rows<Row>(statementOf(each, words, strictness));
      const hits = row!.hits.map(({ id, kind, ...texts }) => ({
        id,
        kind,
        title: texts.title,
        ...marker.excerpt(texts),
      }));
      return { total: row!.total, hits, facets: row!.facets };
    });
  }

  async suggest(question: Suggest): Promise<Suggested[]> {
    const words = queryWordsOf(question.text);
    if (isEmpty(words)) return [];
    const hits = await this.#rows<Suggested>(suggestionsSql(question, words));
    return markedTitles(hits, words, await this.#vocabulary());
  }
}

/** It cannot hold such data, or not so much. */
const isRefusal = (cause: unknown): boolean => /^(22|54)/.test((cause as { code?: string }).code ?? '');

const settled: Settle = () => Promise.resolve();

function putSql(documents: IndexedDocument[], writtenAt?: string) {
  const given = documents.map(({ names, aliases, ...document }) => ({
    ...document,
    a: plainWords([document.title, ...aliases].join('\n')),
    b: plainWords([document.summary, ...names].join('\n')),
    c: plainWords(document.replies.join('\n').slice(0, mostText)),
    d: plainWords(document.body.slice(0, mostText)),
  }));
  return sql`insert into search_document
      (id, kind, title, summary, body, replies, audience, community_id, themes, organisation_ids, organisation_types, tiers, regions, nations,
        population_bands, year, day, yearly_amount, evidence, at, form, words, written_at)
    select id, kind, title, summary, body, replies, audience, "communityId", themes, "organisationIds", "organisationTypes", tiers, regions, nations,
      "populationBands", year, day, "yearlyAmount", evidence, at, ${documentForm}::int,
      setweight(to_tsvector('english', a) || to_tsvector('simple', a), 'A') || setweight(to_tsvector('english', b) || to_tsvector('simple', b), 'B')
      || setweight(to_tsvector('english', c) || to_tsvector('simple', c), 'C') || setweight(to_tsvector('english', d) || to_tsvector('simple', d), 'D'),
      coalesce(${writtenAt ?? null}::timestamptz, clock_timestamp())
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as d(id uuid, kind text, title text, summary text, body text, replies text[],
      audience text[], "communityId" uuid, themes text[], "organisationIds" text[], "organisationTypes" text[], tiers text[], regions text[],
      nations text[], "populationBands" text[], year int, day int, "yearlyAmount" bigint, evidence text, at float8, a text, b text, c text, d text)
    on conflict (id) do update set (kind, title, summary, body, replies, audience, community_id, themes, organisation_ids, organisation_types, tiers,
        regions, nations, population_bands, year, day, yearly_amount, evidence, at, form, words, written_at)
      = (excluded.kind, excluded.title, excluded.summary, excluded.body, excluded.replies, excluded.audience, excluded.community_id, excluded.themes,
        excluded.organisation_ids, excluded.organisation_types, excluded.tiers, excluded.regions, excluded.nations, excluded.population_bands,
        excluded.year, excluded.day, excluded.yearly_amount, excluded.evidence, excluded.at, excluded.form, excluded.words, excluded.written_at)`;
}
