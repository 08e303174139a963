import type { EntityManager } from '@mikro-orm/postgresql';
import { Skill, type SkillKind, type SkillReaders } from '@knowledge-hub/server/identity/skill.ts';
import { type Cast, named } from './demo.ts';

type Told = [person: string, kind: SkillKind, text: string, readers?: SkillReaders];

/** What invented people say that they can help with and would like to learn. */
const told: Told[] = [
  ['rachel-sumner', 'OFFER', 'Trade waste pricing'],
  ['rachel-sumner', 'OFFER', 'Winning back commercial customers'],
  ['rachel-sumner', 'NEED', 'Selling recyclates'],
  ['meera-joshi', 'OFFER', 'Questions a cabinet should ask of a business case'],
  ['meera-joshi', 'NEED', 'Chairing a shareholder board'],
  ['hannah-treloar', 'OFFER', 'Advertising and sponsorship'],
  ['hannah-treloar', 'NEED', 'Company governance'],
  ['tom-suffling', 'OFFER', 'Leisure contracts in trouble'],
  ['ravi-nair', 'OFFER', 'Business cases for trading companies'],
  ['dev-choudhury', 'OFFER', 'Council tax support schemes'],
  ['iain-petrie', 'OFFER', 'Channel shift in revenues'],
  ['iain-petrie', 'NEED', 'Process automation'],
  ['becky-holroyd', 'NEED', 'Getting members behind a transformation', 'COMMUNITIES'],
  ['owen-pascoe', 'NEED', 'Reading a housing company’s accounts', 'COMMUNITIES'],
  ['margaret-stoke', 'OFFER', 'Leading a council without a majority'],
  ['joanne-pell', 'OFFER', 'Route changes for food waste'],
  ['priya-raman', 'OFFER', 'Fees and charges reviews'],
];

export function tellSkills(em: EntityManager, { people }: Cast): void {
  told.forEach(([person, kind, text, readers = 'SECTOR'], place) =>
    em.create(Skill, { person: named(people, person), kind, text, readers, place }),
  );
}
