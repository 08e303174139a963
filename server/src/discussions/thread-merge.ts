import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'Another discussion became part of this one.' })
@Entity()
export class ThreadMerge {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @OneToOne({ entity: () => Thread, owner: true, deleteRule: 'cascade' })
  from!: Thread;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  @Index()
  into!: Thread;

  @Field(() => ID, { description: 'Of the reply that its opening is now; the discussion had the same id.' })
  openingId!: string & Opt;

  @Field(() => String, { description: 'What it was called.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  replyCount!: number;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  by?: Person | null;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Boolean, { description: 'For a week, until somebody writes in it; facilitators.' })
  viewerCanUndo!: boolean & Opt;
}
