import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'What a thread asks to be voted on. Nobody sees how others voted.' })
@Entity()
export class Poll {
  @ManyToOne({ entity: () => Thread, primary: true, deleteRule: 'cascade' })
  thread!: Thread;

  @Field(() => Boolean, { description: 'Whether one may choose several.' })
  @Property({ type: 'boolean' })
  multiple!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Null where it stays open.' })
  @Property({ type: 'timestamptz', nullable: true })
  closesAt?: Date | null;

  @Field(() => Boolean)
  closed!: boolean & Opt;

  @Field(() => Boolean, { description: 'Whether the viewer is shown the votes: they voted, or it is closed.' })
  shown!: boolean & Opt;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  voterCount!: number & Opt;

  @Field(() => [PollOption], { description: 'As they were worded.' })
  options!: PollOption[] & Opt;
}

@ObjectType({ description: 'One of the things that can be chosen.' })
@Entity()
@Index({ properties: ['thread', 'place'] })
export class PollOption {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  thread!: Thread;

  @Property({ type: 'integer' })
  place!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  label!: string;

  @Field(() => Int, { nullable: true, description: 'Null until the viewer has voted or the poll is closed.' })
  @Property({ type: 'integer', default: 0 })
  voteCount!: number & Opt;

  @Field(() => Boolean, { description: 'Whether the viewer chose it.' })
  chosen!: boolean & Opt;
}

/** One person's choice. */
@Entity()
@Index({ properties: ['thread', 'person'] })
export class PollVote {
  @ManyToOne({ entity: () => PollOption, primary: true, deleteRule: 'cascade' })
  option!: PollOption;

  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  thread!: Thread;
}

/** A person is for an idea. */
@Entity()
export class IdeaVote {
  /** They were for that one, before it became part of this one. */
  @Property({ type: 'uuid', nullable: true })
  mergedFromId?: string | null;

  @ManyToOne({ entity: () => Thread, primary: true, deleteRule: 'cascade' })
  thread!: Thread;

  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  @Index()
  person!: Person;
}
