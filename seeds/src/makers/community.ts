import type { EntityManager } from '@mikro-orm/postgresql';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { Membership } from '@knowledge-hub/server/communities/membership.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { slugOf } from '@knowledge-hub/server/platform/text.ts';
import { nextNumber } from './making.ts';

type Given = Partial<Community> & { facilitators?: Person[]; members?: Person[]; asking?: Person[] };

/** Open unless told otherwise. */
export function makeCommunity(
  em: EntityManager,
  { facilitators = [], members = [], asking = [], ...given }: Given = {},
): Community {
  const name = given.name ?? `Community ${nextNumber()}`;
  const id = given.id ?? crypto.randomUUID();
  const visibility = given.visibility ?? 'OPEN';
  const community = em.create(Community, {
    slug: slugOf(name),
    purpose: 'For people who do this.',
    audience: Community.frontAudience(id, visibility),
    memberCount: new Set([...facilitators, ...members]).size,
    ...given,
    id,
    name,
    visibility,
  });
  em.persist(community);
  const since = given.createdAt ?? new Date();
  const join = (person: Person, status: Membership['status'], role: Membership['role']) =>
    em.persist(em.create(Membership, { community, person, status, role, since }));
  for (const person of facilitators) join(person, 'ACTIVE', 'FACILITATOR');
  for (const person of members) if (!facilitators.includes(person)) join(person, 'ACTIVE', 'MEMBER');
  for (const person of asking) join(person, 'REQUESTED', 'MEMBER');
  return community;
}
