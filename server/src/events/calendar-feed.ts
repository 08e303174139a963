import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';

@ObjectType({
  implements: Node,
  description: 'A calendar that its owner subscribes to by a secret address. Nobody else sees it here.',
})
@Entity({ tableName: 'calendar_feed' })
@Index({
  name: 'calendar_feed_once',
  expression: `create unique index "calendar_feed_once" on "calendar_feed" ("person_id", coalesce("community_id", "person_id"))`,
})
export class CalendarFeed extends Node {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => Community, {
    nullable: true,
    description:
      "Whose events it holds; null where it holds those of all the viewer's communities and what they booked.",
  })
  @ManyToOne({ entity: () => Community, nullable: true, deleteRule: 'cascade' })
  @Index()
  community?: Community | null;

  @Field(() => String, { description: 'Whoever has this address reads what its owner may read.' })
  url!: string & Opt;

  /** Grows when a new address takes the place of the one before. */
  @Property({ type: 'integer', default: 1 })
  generation!: number & Opt;

  /** SHA-256 of the address's token. */
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;

  @Field(() => DateTime, { description: 'Since when it has this address.' })
  @Property({ type: 'timestamptz' })
  since!: Date;
}
