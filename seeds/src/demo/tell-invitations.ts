import type { EntityManager } from '@mikro-orm/postgresql';
import { makeInvitation } from '../makers/invitation.ts';
import { type Cast, named } from './demo.ts';

const day = 24 * 3600 * 1000;
/** Addresses that belong to nobody, and how many days ago they were written to. */
const invited = [
  ['treasurer@kirkdrummond.example', 2],
  ['cllr.ferris@dovecote-hill.example', 9],
  ['portfolio.finance@yarrowford.example', 31],
] as const;

/** What the facilitator of the demonstration finds among the invitations of a community. */
export function tellInvitations(em: EntityManager, cast: Cast, now: Date): void {
  const community = named(cast.communities, 'finance-cabinet-members');
  const invitedBy = named(cast.people, 'oliver-tindall');
  for (const [email, daysAgo] of invited)
    makeInvitation(em, { community, email, invitedBy, invitedAt: new Date(now.getTime() - daysAgo * day) });
  makeInvitation(em, {
    community,
    email: 'cabinet.office@underhill-and-wye.example',
    invitedBy,
    invitedAt: new Date(now.getTime() - 12 * day),
    revokedAt: new Date(now.getTime() - 11 * day),
  });
}
