import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { CaseStudy } from './case-study.ts';

export const ImpactKind = choices(
  'ImpactKind',
  ['SAVING', 'INCOME', 'COST_AVOIDED', 'OUTCOME'],
  'Three kinds of money, and what is not money.',
);
export type ImpactKind = keyof typeof ImpactKind;

export const Recurrence = choices('Recurrence', ['ONE_OFF', 'YEARLY'], 'Once, or every year.');
export type Recurrence = keyof typeof Recurrence;

export const ImpactStatus = choices(
  'ImpactStatus',
  ['FORECAST', 'ACHIEVED', 'AUDITED'],
  'How sure a figure is: expected, seen, or checked by an auditor.',
);
export type ImpactStatus = keyof typeof ImpactStatus;

@ObjectType({
  implements: Node,
  description: 'One line of what a case study brought. Money has an amount; an outcome has a value and its unit.',
})
@Entity()
export class ImpactLine extends Node {
  @ManyToOne({ entity: () => CaseStudy, deleteRule: 'cascade' })
  @Index()
  caseStudy!: CaseStudy;

  @Property({ type: 'integer' })
  position!: number;

  @Field(() => ImpactKind)
  @Property({ type: 'text' })
  kind!: ImpactKind;

  @Field(() => String)
  @Property({ type: 'text', default: '' })
  description!: string;

  @Field(() => Float, { nullable: true, description: 'Whole pounds.' })
  @Property({ type: 'bigint', nullable: true, runtimeType: 'number' })
  amount?: number | null;

  @Field(() => Float, { nullable: true })
  @Property({ type: 'double', nullable: true })
  value?: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  unit?: string | null;

  @Field(() => Recurrence)
  @Property({ type: 'text' })
  recurrence!: Recurrence;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => ImpactStatus)
  @Property({ type: 'text' })
  status!: ImpactStatus;
}
