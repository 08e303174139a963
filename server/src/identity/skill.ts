import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { Person } from './person.ts';

export const SkillKind = choices(
  'SkillKind',
  ['OFFER', 'NEED'],
  'What somebody can help with, or would like to learn.',
);
export type SkillKind = keyof typeof SkillKind;

export const SkillReaders = choices(
  'SkillReaders',
  ['NOBODY', 'COMMUNITIES', 'SECTOR'],
  'Who reads what somebody offers or needs: nobody else, members of a community they share, or whoever is signed in.',
);
export type SkillReaders = keyof typeof SkillReaders;

@ObjectType({ implements: Node, description: 'A few words on what somebody can help with or would like to learn.' })
@Entity()
@Unique({ properties: ['person', 'kind', 'place'] })
@Index({
  name: 'skill_text_trigrams',
  expression: `create index "skill_text_trigrams" on "skill" using gin ("text" gin_trgm_ops)`,
})
export class Skill extends Node {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => SkillKind)
  @Property({ type: 'text' })
  kind!: SkillKind;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => SkillReaders, { nullable: true, description: 'For the person themselves; null to others.' })
  @Property({ type: 'text', default: 'COMMUNITIES' })
  readers!: SkillReaders & Opt;

  @Property({ type: 'integer' })
  place!: number;
}
