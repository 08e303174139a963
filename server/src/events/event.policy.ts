import type { BookingStatus } from '../bookings/booking.ts';
import { facilitate } from '../communities/community.policy.ts';
import type { Policy } from '../platform/policy.ts';

/** What the rules need to know of an event that the viewer sees. */
export type EventFacts = {
  communityId: string;
  cancelled: boolean;
  /** Whether it has begun, and whether it is over. */
  begun: boolean;
  over: boolean;
  /** The viewer's own. */
  booking: BookingStatus | null;
};

type Rule = Policy<EventFacts>;

const holds: Rule = (_viewer, { booking }) => booking === 'BOOKED' || booking === 'WAITING';

/** Of its community: the rules of that community decide. */
export const create: Policy<{ id: string }> = facilitate;
/** What there is to read afterwards is put there afterwards. */
export const edit: Rule = (viewer, { communityId, cancelled }) => !cancelled && facilitate(viewer, { id: communityId });
export const cancel: Rule = (viewer, it) => edit(viewer, it) && !it.over;
/** Whoever sees an event may come. */
export const book: Rule = (viewer, it) => viewer.verified && !it.cancelled && !it.begun && !holds(viewer, it);
export const cancelBooking: Rule = (viewer, it) => holds(viewer, it) && !it.cancelled && !it.begun;
/** Who comes. */
export const readBookings: Rule = (viewer, { communityId }) => facilitate(viewer, { id: communityId });

export const eventPolicies = { edit, cancel, book, cancelBooking, readBookings };
