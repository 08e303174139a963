import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { choices } from '../platform/vocabulary.ts';
import { Community } from './community.ts';

export const SanctionKind = choices(
  'SanctionKind',
  ['WARNING', 'MUTE', 'BAN'],
  'A warning is to be read before one writes again; who is muted reads and does not write; who is banned is out.',
);
export type SanctionKind = keyof typeof SanctionKind;

@ObjectType({ description: 'A measure against somebody in a community: for them and for those who facilitate it.' })
@Entity()
@Index({ properties: ['community', 'at', 'id'] })
@Index({
  name: 'sanction_in_force',
  expression: `create index "sanction_in_force" on "sanction" ("person_id", "community_id") where "lifted_at" is null`,
})
export class Sanction {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Field(() => Community, { nullable: true, description: 'Null where the person may not see it any more.' })
  @ManyToOne({ entity: () => Community, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => Person)
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => SanctionKind)
  @Property({ type: 'text' })
  kind!: SanctionKind;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who took it; for those who facilitate.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  by?: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null for good, and for a warning.' })
  @Property({ type: 'timestamptz', nullable: true })
  until?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the person said that they have read it.' })
  @Property({ type: 'timestamptz', nullable: true })
  seenAt?: Date | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  liftedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether it is in force; a warning, until it is read.' })
  active!: boolean & Opt;
}
