import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Booking } from './booking.ts';

/** That the holder of a booking was told something: the same thing once. Never on the wire. */
@Entity({ tableName: 'booking_notice' })
export class BookingNotice {
  @ManyToOne({ entity: () => Booking, primary: true, deleteRule: 'cascade' })
  booking!: Booking;

  /** What they were told, with what makes it another thing to tell: a version, a number. */
  @PrimaryKey({ type: 'text' })
  what!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at!: Date & Opt;
}
