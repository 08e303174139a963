import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Thread } from '../discussions/thread.ts';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const CreditState = choices(
  'CreditState',
  ['ASKED', 'GIVEN', 'REFUSED'],
  'Whether somebody agrees that a case study tells their words, with thanks to them.',
);
export type CreditState = keyof typeof CreditState;

@ObjectType({
  implements: Node,
  description: 'What somebody said in a discussion, for a case study to tell, once they agree, with thanks to them.',
})
@Entity()
@Unique({ properties: ['caseStudy', 'postId'] })
@Index({ properties: ['person', 'askedAt', 'id'] })
export class Credit extends Node {
  @Field(() => CaseStudy, { nullable: true, description: 'Null as long as the viewer may not read it.' })
  @ManyToOne({ entity: () => CaseStudy, deleteRule: 'cascade' })
  caseStudy!: CaseStudy;

  @Field(() => String, { description: 'What the case study is called at present.' })
  title!: string & Opt;

  @Field(() => Person, { nullable: true, description: 'Who said it.' })
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => Person, { nullable: true, description: 'Who asks.' })
  asker!: (Person | null) & Opt;

  /** A thread, of which they wrote the opening, or a reply. */
  @Property({ type: 'uuid' })
  postId!: string;

  @Field(() => Thread, { nullable: true, description: 'Where it was said, for who may read that.' })
  thread!: (Thread | null) & Opt;

  @Field(() => String, {
    nullable: true,
    description: 'As it was when they were asked. Markdown; for them, and once they agree for the author of the study.',
  })
  @Property({ type: 'text' })
  words!: string;

  @Field(() => CreditState)
  @Property({ type: 'text', default: 'ASKED' })
  state!: CreditState & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt?: Date | null;
}
