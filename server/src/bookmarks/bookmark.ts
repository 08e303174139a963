import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Subject } from '../platform/subject.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';

@ObjectType({ description: 'Something that one person wants to find again. Nobody else sees it.' })
@Entity()
@Index({ properties: ['person', 'at', 'subjectId'] })
export class Bookmark {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;

  @PrimaryKey({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'text' })
  kind!: SubjectKind;

  @Field(() => ID, { nullable: true, description: 'The reply it points at, in a discussion.' })
  @Property({ type: 'uuid', nullable: true })
  replyId?: string | null;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Subject)
  subject!: Subject & Opt;
}
