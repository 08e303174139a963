import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const AdoptionState = choices(
  'AdoptionState',
  ['TRYING', 'DONE', 'STOPPED'],
  'At it now; done, and kept; tried, and given up.',
);
export type AdoptionState = keyof typeof AdoptionState;

@ObjectType({ implements: Node, description: 'What one council says of having taken up what a case study tells.' })
@Entity()
@Unique({ properties: ['caseStudy', 'organisation'] })
@Index({ properties: ['caseStudy', 'at', 'id'] })
@Index({ properties: ['organisation', 'at', 'id'] })
export class Adoption extends Node {
  @Field(() => CaseStudy)
  @ManyToOne({ entity: () => CaseStudy, deleteRule: 'cascade' })
  caseStudy!: CaseStudy;

  @Field(() => Organisation)
  @ManyToOne({ entity: () => Organisation })
  organisation!: Organisation;

  @Field(() => AdoptionState)
  @Property({ type: 'text' })
  state!: AdoptionState;

  @Field(() => Int, { nullable: true, description: 'The year in which it began there.' })
  @Property({ type: 'integer', nullable: true })
  year?: number | null;

  @Field(() => String, { description: 'What they did otherwise than in the study; plain text, perhaps none.' })
  @Property({ type: 'text' })
  adaptation!: string;

  @Field(() => String, { description: 'What came of it, or why they gave it up; plain text, perhaps none.' })
  @Property({ type: 'text' })
  result!: string;

  @Field(() => Int, { description: 'Counts the changes; a change names the one it started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  @Field(() => DateTime, { description: 'When it was last said.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Who said it last. */
  @Field(() => Person, { nullable: true, description: 'Who to ask there: null for who may not see them.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  person?: Person | null;
}
