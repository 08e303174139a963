import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Subject } from '../platform/subject.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'A discussion came from another community.' })
@Entity()
@Index({ properties: ['thread', 'at'] })
export class ThreadMove {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  thread!: Thread;

  @Property({ type: 'text' })
  fromKind!: SubjectKind;

  @Property({ type: 'uuid' })
  fromId!: string;

  @Field(() => Subject, { nullable: true, description: 'Null to those who do not see it.' })
  from!: (Subject | null) & Opt;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  by?: Person | null;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;
}
