import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { CaseStudy } from './case-study.ts';

export const Verdict = choices('Verdict', ['CHANGES_ASKED', 'PUBLISHED'], 'What a reviewer decided.');
export type Verdict = keyof typeof Verdict;

@ObjectType({ implements: Node, description: "A reviewer's verdict and note." })
@Entity()
export class Review extends Node {
  @ManyToOne({ entity: () => CaseStudy, deleteRule: 'cascade' })
  @Index()
  caseStudy!: CaseStudy;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  reviewer?: Person | null;

  @Field(() => Verdict)
  @Property({ type: 'text' })
  verdict!: Verdict;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt!: Date & Opt;
}
