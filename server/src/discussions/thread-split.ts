import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'Replies went from one discussion into another.' })
@Entity()
export class ThreadSplit {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Field(() => Thread, { nullable: true, description: 'Null to those who do not see it.' })
  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  @Index()
  from!: Thread;

  @Field(() => Thread, { nullable: true, description: 'Null to those who do not see it.' })
  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  @Index()
  into!: Thread;

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
