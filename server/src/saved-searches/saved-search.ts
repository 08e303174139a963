import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { SearchSort } from '../platform/search-index.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const AlertFrequency = choices(
  'AlertFrequency',
  ['NONE', 'DAILY', 'WEEKLY'],
  'How often somebody is told of new matches: never, at about 7 each morning in London, or on Monday mornings.',
);
export type AlertFrequency = keyof typeof AlertFrequency;

@ObjectType({
  implements: Node,
  description: 'A search that its owner keeps and may be alerted of. Nobody else sees it.',
})
@Entity()
@Index({ properties: ['person', 'createdAt', 'id'] })
@Index({
  name: 'saved_search_due',
  expression: `create index "saved_search_due" on "saved_search" ("next_run_at", "id") where "next_run_at" is not null`,
})
export class SavedSearch extends Node {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Words to search for; may be empty.' })
  @Property({ type: 'text' })
  query!: string;

  /** JSON of the GraphQL input: it is put to the search as it was given, and so is checked anew at each run. */
  @Property({ type: 'jsonb' })
  filter!: object;

  @Field(() => [String], { description: 'What narrows it, in words.' })
  @Property({ type: 'text[]' })
  narrowedBy!: string[];

  @Field(() => SearchSort)
  @Property({ type: 'text' })
  sort!: SearchSort;

  @Field(() => String, { description: 'Path on this site, starting with a slash.' })
  @Property({ type: 'text' })
  url!: string;

  @Field(() => AlertFrequency)
  @Property({ type: 'text' })
  frequency!: AlertFrequency;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt!: Date & Opt;

  @Field(() => DateTime, { nullable: true, description: 'When it was last looked for new matches.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastRunAt?: Date | null;

  @Field(() => Int, { description: 'How many matches were new then.' })
  @Property({ type: 'integer', default: 0 })
  newCount!: number & Opt;

  /** When to look next; null while there are no alerts. */
  @Property({ type: 'timestamptz', nullable: true })
  nextRunAt?: Date | null;

  /** Matches that are not news any more, the latest met first: see memory.ts. */
  @Property({ type: 'uuid[]', defaultRaw: `'{}'`, lazy: true })
  known!: string[] & Opt;

  /** SHA-256 of the token that stops the alerts, since the first look: before it, no mail holds one. */
  @Property({ type: 'text', nullable: true })
  @Unique()
  stopHash?: string | null;

  /** Deleted, and can be brought back for a while. */
  @Property({ type: 'timestamptz', nullable: true })
  deletedAt?: Date | null;
}
