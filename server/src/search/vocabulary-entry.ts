import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';

@ObjectType({ implements: Node, description: 'A word or acronym of the sector and what it stands for.' })
@Entity()
export class VocabularyEntry extends Node {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  term!: string;

  @Field(() => [String])
  @Property({ type: 'text[]' })
  phrases!: string[];

  @Field(() => Boolean, {
    description: 'Ambiguous or merely related: the term finds the phrases, they do not find the term.',
  })
  @Property({ type: 'boolean', default: false })
  oneWay!: boolean & Opt;

  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  changedAt!: Date & Opt;

  @Field(() => Person, { nullable: true, description: 'Nobody for what the hub began with.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  changedBy?: Person | null;

  /** Kept, so that it can come back, and so that loading the reference data does not bring it back. */
  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;
}
