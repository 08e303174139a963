import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import type { SubjectKind } from '../platform/vocabulary.ts';

/** What the simpler search reads, and what the engine's index should hold. Never on the wire. */
@Entity({ tableName: 'search_document' })
@Index({ properties: ['at', 'id'] })
export class SearchDocumentRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  kind!: SubjectKind;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  summary!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'text[]' })
  replies!: string[];

  @Property({ type: 'text[]', default: [] })
  names!: string[] & Opt;

  /** What is searched: by part, see stems.ts. */
  @Property({ type: 'text[]', default: [] })
  stems!: string[] & Opt;

  /** Tells what is written here from what was. */
  @Property({ type: 'text', default: '' })
  version!: string & Opt;

  @Property({ type: 'text[]' })
  @Index({ type: 'gin' })
  audience!: string[];

  @Property({ type: 'uuid', nullable: true })
  communityId?: string | null;

  @Property({ type: 'text[]' })
  themes!: string[];

  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  organisationIds!: string[] & Opt;

  @Property({ type: 'text[]' })
  organisationTypes!: string[];

  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  tiers!: string[] & Opt;

  @Property({ type: 'text[]' })
  regions!: string[];

  @Property({ type: 'text[]' })
  nations!: string[];

  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  populationBands!: string[] & Opt;

  @Property({ type: 'integer', nullable: true })
  year?: number | null;

  @Property({ type: 'integer', nullable: true })
  day?: number | null;

  @Property({ type: 'bigint', nullable: true, runtimeType: 'number' })
  yearlyAmount?: number | null;

  @Property({ type: 'text', nullable: true })
  evidence?: string | null;

  @Property({ type: 'double' })
  at!: number;

  /** Its stems, weighed by where they stand. */
  @Property({ type: 'tsvector', hidden: true })
  @Index({ type: 'gin' })
  words!: string;

  /** See documentForm in search-index.ts. */
  @Property({ type: 'integer', default: 1 })
  @Index()
  form!: number & Opt;

  /** A rebuilding knows by this what was written while it went on. */
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  @Index()
  writtenAt!: Date & Opt;
}
