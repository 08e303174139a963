import type { EntityManager } from '@mikro-orm/postgresql';
import { DemocraticContact } from '@knowledge-hub/server/council-roles/democratic-contact.ts';
import { RoleRequest } from '@knowledge-hub/server/council-roles/role-request.ts';
import { CommunityNeed } from '@knowledge-hub/server/stewardship/community-need.ts';
import { makeCommunity } from '@knowledge-hub/seeds/makers/community.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Skill } from '@knowledge-hub/server/identity/skill.ts';
import { Message } from '@knowledge-hub/server/messages/message.ts';
import type { Organisation } from '@knowledge-hub/server/organisations/organisation.ts';

/** What people offer and need, for more and for fewer, and what one wrote to another. */
export const makeSkills = (em: EntityManager, { member, author }: Record<'member' | 'author', Person>) => ({
  message: em.create(Message, { sender: author, recipient: member, body: 'A word', sentAt: new Date() }),
  sectorSkill: em.create(Skill, { person: member, kind: 'OFFER', text: 'Grants', readers: 'SECTOR', place: 0 }),
  communitySkill: em.create(Skill, { person: author, kind: 'OFFER', text: 'Waste', readers: 'COMMUNITIES', place: 0 }),
  ownSkill: em.create(Skill, { person: author, kind: 'NEED', text: 'Leading', readers: 'NOBODY', place: 1 }),
});

/** The author answers for their council, where somebody asks for a role; and a community that nobody runs. */
export function makeRoleRequests(
  em: EntityManager,
  { author, outsider }: Record<'author' | 'outsider', Person>,
  organisation: Organisation,
) {
  const askedAt = new Date();
  em.create(DemocraticContact, { organisation, person: author, since: askedAt });
  const roleRequest = em.create(RoleRequest, {
    person: outsider,
    organisation,
    role: 'ELECTED_MEMBER',
    startsOn: '2025-05-05',
    evidence: 'See the page.',
    askedAt,
    expiresAt: new Date(askedAt.getTime() + 28 * 24 * 3600_000),
  });
  const leftAlone = makeCommunity(em, { visibility: 'ON_REQUEST', facilitators: [], members: [outsider] });
  em.create(CommunityNeed, {
    community: leftAlone,
    since: askedAt,
    lostAt: askedAt,
    reportsUnseen: 0,
    requestsWaiting: 0,
  });
  return { roleRequest, leftAlone };
}
