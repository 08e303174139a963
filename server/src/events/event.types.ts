import { Field, ObjectType } from 'type-graphql';
import { Booking } from '../bookings/booking.ts';
import { connectionOf } from '../platform/page.ts';
import { Event } from './event.ts';

@ObjectType({ description: 'What the viewer may do with an event.' })
export class EventAbilities {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  cancel!: boolean;

  @Field(() => Boolean, { description: 'Take a place, or wait for one.' })
  book!: boolean;

  @Field(() => Boolean)
  cancelBooking!: boolean;

  @Field(() => Boolean, { description: 'Who comes.' })
  readBookings!: boolean;
}

export const EventConnection = connectionOf('Event', () => Event);
export type EventConnection = InstanceType<typeof EventConnection>;

export const BookingConnection = connectionOf('Booking', () => Booking);
export type BookingConnection = InstanceType<typeof BookingConnection>;
