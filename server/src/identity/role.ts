import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Organisation } from '../organisations/organisation.ts';
import { LocalDate } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { RoleKind } from '../platform/vocabulary.ts';
import { Person } from './person.ts';

@ObjectType({ implements: Node, description: 'What a person is at an organisation, from a day to a day.' })
@Entity()
export class Role extends Node {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @Field(() => Organisation)
  @ManyToOne({ entity: () => Organisation })
  @Index()
  organisation!: Organisation;

  @Field(() => RoleKind)
  @Property({ type: 'text' })
  role!: RoleKind;

  @Field(() => String, { nullable: true, description: 'Job title, portfolio or office.' })
  @Property({ type: 'text', nullable: true })
  title?: string | null;

  @Field(() => LocalDate)
  @Property({ type: 'date', defaultRaw: 'current_date' })
  startsOn!: string & Opt;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is held.' })
  @Property({ type: 'date', nullable: true })
  endsOn?: string | null;

  @Field(() => Boolean)
  current!: boolean & Opt;
}
