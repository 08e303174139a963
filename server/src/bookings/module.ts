import type { Module } from '../platform/module.ts';
import { BookingNotice } from './booking-notice.ts';
import { Booking } from './booking.ts';
import { Places } from './places.ts';

export const bookings: Module = { name: 'bookings', entities: [Places, Booking, BookingNotice], resolvers: [] };
