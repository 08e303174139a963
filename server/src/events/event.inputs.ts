import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../platform/scalars.ts';
import { choices } from '../platform/vocabulary.ts';
import { Recurrence, type Repeat } from './recurrence.ts';

@InputType({ description: 'What is said of an event. Times are those of its zone: YYYY-MM-DDTHH:MM.' })
export class EventInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  description?: string | null;

  @Field(() => String)
  starts!: string;

  @Field(() => String)
  ends!: string;

  @Field(() => String, { defaultValue: 'Europe/London', description: 'A name of the IANA list.' })
  timeZone!: string;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  linkForBooked!: boolean;

  @Field(() => Int, { nullable: true, description: 'Null for room for everybody.' })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  materials?: string | null;
}

@InputType({ description: 'Until a day, or so many times in all: one of the two.' })
export class RepeatInput implements Repeat {
  @Field(() => Recurrence)
  every!: Recurrence;

  @Field(() => LocalDate, { nullable: true })
  until?: string | null;

  @Field(() => Int, { nullable: true })
  count?: number | null;
}

@InputType()
export class CreateEventInput extends EventInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => RepeatInput, { nullable: true, description: 'Each becomes an event of its own, with its own bookings.' })
  repeat?: RepeatInput | null;

  @Field(() => String, { nullable: true, description: 'The same key makes it once, however often it is sent.' })
  idempotencyKey?: string | null;
}

export const EventTime = choices(
  'EventTime',
  ['UPCOMING', 'PAST'],
  'Not over yet, the soonest first; over, the latest first.',
);
export type EventTime = keyof typeof EventTime;

@InputType({ description: 'All of those given.' })
export class EventFilter {
  @Field(() => EventTime, { defaultValue: 'UPCOMING' })
  time!: EventTime;

  @Field(() => ID, { nullable: true })
  communityId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "In the viewer's communities, or booked by them." })
  mine?: boolean | null;
}
