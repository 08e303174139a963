import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { InterestGroup } from './interest-group.ts';

@ObjectType({ implements: Node, description: 'What a special interest group did in a year.' })
@Entity()
@Unique({ properties: ['group', 'year'] })
export class YearlyReport extends Node {
  @ManyToOne({ entity: () => InterestGroup, deleteRule: 'cascade' })
  group!: InterestGroup;

  @Field(() => Int, { description: 'It was due at the end of April of this year.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String, { description: 'Markdown.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  handedInAt!: Date;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  handedInBy?: Person | null;
}
