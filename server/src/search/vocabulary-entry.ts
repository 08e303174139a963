import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** The sector's acronyms and what they stand for. */
@Entity()
export class VocabularyEntry {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Property({ type: 'text' })
  @Unique()
  term!: string;

  @Property({ type: 'text[]' })
  phrases!: string[];

  /** Ambiguous or merely related: the term finds the phrases, they do not find the term. */
  @Property({ type: 'boolean', default: false })
  oneWay!: boolean & Opt;
}
