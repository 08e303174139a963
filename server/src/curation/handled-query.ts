import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const Handling = choices(
  'Handling',
  ['DONE', 'IGNORED', 'COMMISSIONED'],
  'What curators did about a search. What is done comes back when people still ask in vain on a later day.',
);
export type Handling = keyof typeof Handling;

@ObjectType({ implements: Node, description: 'A search that curators have dealt with.' })
@Entity({ tableName: 'handled_query' })
export class HandledQuery extends Node {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  query!: string;

  @Field(() => Handling)
  @Property({ type: 'text' })
  handling!: Handling;

  @Field(() => String, { nullable: true, description: 'Who was asked for what.' })
  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at!: Date & Opt;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  by?: Person | null;
}
