import sql from '../platform/sql.ts';
import {
  documentForm,
  type Find,
  type Found,
  type IndexedDocument,
  Refused,
  type SearchIndex,
  type Settle,
  type Suggest,
  type Suggested,
} from '../platform/search-index.ts';
import type { Rows } from '../platform/rows.ts';
import type { Candidates, Finding } from './finding.ts';
import { statementOf } from './postgres-question.ts';
import { suggestionsSql } from './postgres-suggestions.ts';
import { placesOfStems } from './places-of-stems.ts';
import { stemmedParts } from './stems.ts';

/** Of stems, in characters: a tsvector may not grow beyond a megabyte. */
const mostText = 400_000;

/** Full text of PostgreSQL: slower and with less skill, but there whenever the hub is. */
export class PostgresIndex implements SearchIndex {
  readonly #rows: Rows;
  readonly #finding: Finding;

  readonly #form: number;

  constructor(rows: Rows, finding: Finding, form = documentForm) {
    this.#form = form;
    this.#rows = rows;
    this.#finding = finding;
  }

  async put(documents: IndexedDocument[], writtenAt?: string): Promise<Settle> {
    if (documents.length === 0) return settled;
    await this.#rows(putSql(documents, this.#form, writtenAt)).catch((cause: unknown) => {
      throw isRefusal(cause) ? new Refused((cause as Error).message, { cause }) : cause;
    });
    return settled;
  }

  async drop(ids: string[]): Promise<Settle> {
    if (ids.length > 0) await this.#rows(sql`delete from search_document where id = any(${ids}::uuid[])`);
    return settled;
  }

  find(question: Find): Promise<Found> {
    return this.#finding.find(question, async (each, wanted) => {
      const [row] = await this.#rows<Candidates>(statementOf(each, wanted));
      return row!;
    });
  }

  suggest(question: Suggest): Promise<Suggested[]> {
    return this.#finding.suggest(question, (wordings) => this.#rows<Suggested>(suggestionsSql(question, wordings)));
  }
}

/** It cannot hold such data, or not so much. */
const isRefusal = (cause: unknown): boolean => /^(22|54)/.test((cause as { code?: string }).code ?? '');

const settled: Settle = () => Promise.resolve();

function putSql(documents: IndexedDocument[], form: number, writtenAt?: string) {
  const given = documents.map(({ stems, ...document }) => {
    const parts = stemmedParts.map((part) => stems[part].slice(0, mostText));
    const [title, names, summary, replies, body] = parts;
    const words = placesOfStems([
      { stems: title!, weight: 'A' },
      { stems: `${summary} ${names}`, weight: 'B' },
      { stems: replies!, weight: 'C' },
      { stems: body!, weight: 'D' },
    ]);
    return { ...document, stems: parts, words };
  });
  return sql`insert into search_document
      (id, version, kind, title, summary, body, replies, names, stems, audience, community_id, themes, organisation_ids, organisation_types, tiers, regions, nations,
        population_bands, year, day, yearly_amount, evidence, at, form, words, written_at)
    select id, version, kind, title, summary, body, replies, names, stems, audience, "communityId", themes, "organisationIds", "organisationTypes", tiers, regions, nations,
      "populationBands", year, day, "yearlyAmount", evidence, at, ${form}::int,
      words::tsvector, coalesce(${writtenAt ?? null}::timestamptz, clock_timestamp())
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as d(id uuid, version text, kind text, title text, summary text, body text, replies text[],
      names text[], stems text[], audience text[], "communityId" uuid, themes text[], "organisationIds" text[], "organisationTypes" text[], tiers text[], regions text[],
      nations text[], "populationBands" text[], year int, day int, "yearlyAmount" bigint, evidence text, at float8, words text)
    on conflict (id) do update set (version, kind, title, summary, body, replies, names, stems, audience, community_id, themes, organisation_ids, organisation_types, tiers,
        regions, nations, population_bands, year, day, yearly_amount, evidence, at, form, words, written_at)
      = (excluded.version, excluded.kind, excluded.title, excluded.summary, excluded.body, excluded.replies, excluded.names, excluded.stems, excluded.audience, excluded.community_id, excluded.themes,
        excluded.organisation_ids, excluded.organisation_types, excluded.tiers, excluded.regions, excluded.nations, excluded.population_bands,
        excluded.year, excluded.day, excluded.yearly_amount, excluded.evidence, excluded.at, excluded.form, excluded.words, excluded.written_at)`;
}
