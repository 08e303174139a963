import type { EntityManager } from '@mikro-orm/postgresql';
import { expiryFrom, newToken, tokenHash } from '@knowledge-hub/server/communities/invitation.token.ts';
import { Invitation } from '@knowledge-hub/server/communities/invitation.ts';

type Given = Pick<Invitation, 'community' | 'email'> & Partial<Invitation> & { token?: string };

/** Sent now unless told otherwise; without its token nobody can open it. */
export function makeInvitation(em: EntityManager, { token = newToken(), ...given }: Given): Invitation {
  const invitedAt = given.invitedAt ?? new Date();
  return em.create(Invitation, {
    invitedAt,
    expiresAt: expiryFrom(invitedAt),
    tokenHash: tokenHash(token),
    ...given,
  });
}
