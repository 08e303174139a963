import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Booking } from '../bookings/booking.ts';
import { Community } from '../communities/community.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';

/** In a community, for those who read what is said there. Its places are a row of `bookings`, under the same id. */
@ObjectType({ implements: [Subject, Node], description: 'Something that takes place at a time, in a community.' })
@Entity()
@Index({ properties: ['startsAt', 'id'] })
@Index({ properties: ['community', 'startsAt', 'id'] })
@Index({ properties: ['community', 'createdAt', 'id'] })
@Index({ properties: ['seriesId', 'startsAt'] })
export class Event extends Subject {
  @Field(() => Community)
  @ManyToOne({ entity: () => Community, deleteRule: 'cascade' })
  community!: Community;

  @Property({ type: 'text' })
  declare title: string;

  @Field(() => String, { description: 'Markdown.' })
  @Property({ type: 'text', default: '' })
  description!: string & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Field(() => String, { description: 'Where its times are meant: a name of the IANA list, such as Europe/London.' })
  @Property({ type: 'text' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where to go, in words.' })
  @Property({ type: 'text', nullable: true })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to go online. Null to those who do not get to see it yet.',
  })
  @Property({ type: 'text', nullable: true })
  link?: string | null;

  @Field(() => Boolean, { description: 'Whether there is a link, seen or not.' })
  online!: boolean & Opt;

  @Field(() => Boolean, { description: 'The link is for those who have a place.' })
  @Property({ type: 'boolean', default: false })
  linkForBooked!: boolean & Opt;

  @Field(() => Int, { nullable: true, description: 'Places in all; null where there is room for everybody.' })
  capacity!: (number | null) & Opt;

  @Field(() => Int, { description: 'How many have a place.' })
  bookedCount!: number & Opt;

  @Field(() => Int, { description: 'How many wait for one.' })
  waitingCount!: number & Opt;

  @Field(() => String, { description: 'Markdown: slides, notes and links, for afterwards too.' })
  @Property({ type: 'text', default: '' })
  materials!: string & Opt;

  @Field(() => DateTime, { nullable: true, description: 'When it was called off.' })
  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt?: Date | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  cancelReason?: string | null;

  /** Of events that were planned together, the id of the first. */
  @Property({ type: 'uuid', nullable: true })
  seriesId?: string | null;

  @Field(() => [Event], { description: 'Others that were planned together with it and are still to come: at most 60.' })
  otherDates!: Event[] & Opt;

  @Field(() => Booking, { nullable: true, description: "The viewer's own place, or their waiting for one." })
  viewerBooking!: (Booking | null) & Opt;

  @Field(() => Int, { description: 'Grows by one with each edit; edits say which version they started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  /** When its time or place last became another. */
  @Property({ type: 'timestamptz', nullable: true })
  movedAt?: Date | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  @Property({ type: 'boolean', default: false })
  demonstration!: boolean & Opt;
}
