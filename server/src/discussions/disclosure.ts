import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'A facilitator looked up who asked without their name. They and the asker see it.' })
@Entity({ tableName: 'thread_disclosure' })
@Unique({ properties: ['thread', 'by'] })
export class Disclosure {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  thread!: Thread;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  by?: Person | null;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;
}
