import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';

/** Counted by the worker from what is there, and again at any time: nothing is known by this row alone but invitations that are gone. */
@ObjectType({ description: 'What came of a community in a month, in London; for its facilitators.' })
@Entity()
export class CommunityMonth {
  @ManyToOne({ entity: () => Community, primary: true, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => LocalDate, { description: 'Its first day.' })
  @PrimaryKey({ type: 'date' })
  month!: string;

  @Field(() => Int, { description: 'People who wrote with their names.' })
  @Property({ type: 'integer', default: 0 })
  writers!: number;

  @Field(() => Int, { nullable: true, description: 'Members who read or wrote; null before that was noted.' })
  @Property({ type: 'integer', nullable: true })
  readers?: number | null;

  @Field(() => Int, { description: 'Councils and other authorities of those who wrote with their names.' })
  @Property({ type: 'integer', default: 0 })
  councils!: number;

  @Field(() => Int, { description: 'Discussions begun, questions among them.' })
  @Property({ type: 'integer', default: 0 })
  threads!: number;

  @Field(() => Int, { description: 'Discussions begun with a name to which somebody of another council replied.' })
  @Property({ type: 'integer', default: 0 })
  crossed!: number;

  @Field(() => Int)
  @Property({ type: 'integer', default: 0 })
  questions!: number;

  @Field(() => Int, { description: 'Of the questions, those to which somebody else replied within three days.' })
  @Property({ type: 'integer', default: 0 })
  answeredSoon!: number;

  @Field(() => Int, { description: 'Of the questions, those to which somebody else has replied since.' })
  @Property({ type: 'integer', default: 0 })
  answered!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes until half of the answered ones had a reply; null where fewer than three were answered.',
  })
  @Property({ type: 'integer', nullable: true })
  medianMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Invitations sent and not taken back; null where not known any more.',
  })
  @Property({ type: 'integer', nullable: true })
  invited?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those, accepted since.' })
  @Property({ type: 'integer', nullable: true })
  came?: number | null;

  @Field(() => Int, { description: 'Documents added and still there.' })
  @Property({ type: 'integer', default: 0 })
  documents!: number;

  @Field(() => Int, { description: 'Events that began and were not called off.' })
  @Property({ type: 'integer', default: 0 })
  events!: number;

  @Field(() => Int, { description: 'Places held at those events.' })
  @Property({ type: 'integer', default: 0 })
  places!: number;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  countedAt!: Date;
}
