import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An index of the engine that is whole, and is kept so by everybody who writes: see index-register.ts. Never on the wire. */
@Entity({ tableName: 'search_index' })
export class SearchIndexRow {
  @PrimaryKey({ type: 'text' })
  uid!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  usedAt!: Date & Opt;
}
