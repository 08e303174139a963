import { describe, expect, it } from 'vitest';
import { abilities } from '../platform/policy.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { eventPolicies } from './event.policy.ts';

const person = (more: Partial<Viewer> = {}): Viewer => ({ ...anonymous, personId: 'p1', verified: true, ...more });
const viewers = {
  anonymous,
  unverified: person({ verified: false, memberships: [{ communityId: 'c', facilitator: true }] }),
  reader: person(),
  facilitator: person({ memberships: [{ communityId: 'c', facilitator: true }] }),
  'facilitator elsewhere': person({ memberships: [{ communityId: 'd', facilitator: true }] }),
};
const coming = { communityId: 'c', cancelled: false, begun: false, over: false, booking: null };
const states = {
  coming,
  booked: { ...coming, booking: 'BOOKED' },
  waiting: { ...coming, booking: 'WAITING' },
  'under way': { ...coming, begun: true, booking: 'BOOKED' },
  over: { ...coming, begun: true, over: true },
  'called off': { ...coming, cancelled: true, booking: 'BOOKED' },
} as const;

const runs = 'edit cancel readBookings';
const table: Record<keyof typeof states, Partial<Record<keyof typeof viewers, string>>> = {
  coming: { reader: 'book', facilitator: `${runs} book`, 'facilitator elsewhere': 'book' },
  booked: {
    anonymous: 'cancelBooking',
    unverified: 'cancelBooking',
    reader: 'cancelBooking',
    facilitator: `${runs} cancelBooking`,
    'facilitator elsewhere': 'cancelBooking',
  },
  waiting: {
    anonymous: 'cancelBooking',
    unverified: 'cancelBooking',
    reader: 'cancelBooking',
    facilitator: `${runs} cancelBooking`,
    'facilitator elsewhere': 'cancelBooking',
  },
  'under way': { facilitator: runs },
  over: { facilitator: 'edit readBookings' },
  'called off': { facilitator: 'readBookings' },
};

describe.each(Object.entries(states))('an event, %s', (state, facts) => {
  it.each(Object.entries(viewers))('%s', (name, viewer) => {
    const may = abilities(eventPolicies, viewer, facts);
    const named = Object.entries(may).flatMap(([ability, yes]) => (yes ? [ability] : []));
    const expected = table[state as keyof typeof states][name as keyof typeof viewers] ?? '';
    expect(named.toSorted()).toEqual(expected.split(' ').filter(Boolean).toSorted());
  });
});
