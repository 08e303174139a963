import type { EntityManager } from '@mikro-orm/postgresql';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Skill } from '@knowledge-hub/server/identity/skill.ts';
import { Message } from '@knowledge-hub/server/messages/message.ts';

/** What people offer and need, for more and for fewer, and what one wrote to another. */
export const makeSkills = (em: EntityManager, { member, author }: Record<'member' | 'author', Person>) => ({
  message: em.create(Message, { sender: author, recipient: member, body: 'A word', sentAt: new Date() }),
  sectorSkill: em.create(Skill, { person: member, kind: 'OFFER', text: 'Grants', readers: 'SECTOR', place: 0 }),
  communitySkill: em.create(Skill, { person: author, kind: 'OFFER', text: 'Waste', readers: 'COMMUNITIES', place: 0 }),
  ownSkill: em.create(Skill, { person: author, kind: 'NEED', text: 'Leading', readers: 'NOBODY', place: 1 }),
});
