import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { Places } from './places.ts';

export const BookingStatus = choices(
  'BookingStatus',
  ['BOOKED', 'WAITING', 'ENDED'],
  'Has a place; waits for one; neither any more.',
);
export type BookingStatus = keyof typeof BookingStatus;

@ObjectType({ implements: Node, description: 'A place that a person has, or waits for.' })
@Entity()
@Unique({ properties: ['places', 'person'] })
@Index({ properties: ['places', 'status', 'number'] })
@Index({ properties: ['person', 'status'] })
export class Booking extends Node {
  @ManyToOne({ entity: () => Places, deleteRule: 'cascade' })
  places!: Places;

  @Field(() => Person)
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => BookingStatus)
  @Property({ type: 'text' })
  status!: BookingStatus;

  /** The lower is served first; a new one whenever somebody books anew. */
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => Int, { nullable: true, description: 'In the queue, the first being 1; null unless waiting.' })
  position!: (number | null) & Opt;

  @Field(() => DateTime, { description: 'When it was booked, or the waiting began.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  /** When a place came free for whoever had waited. */
  @Property({ type: 'timestamptz', nullable: true })
  promotedAt?: Date | null;
}
