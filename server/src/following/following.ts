import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import { choices } from '../platform/vocabulary.ts';

export const FollowLevel = choices(
  'FollowLevel',
  ['EVERYTHING', 'NEW_THREADS', 'MENTIONS', 'NOTHING'],
  'What one is told of: all that is said; new discussions; being named and answered; nothing at all.',
);
export type FollowLevel = keyof typeof FollowLevel;

/** What somebody chose for one community, study or thread; without a row there are defaults, see following.levels.ts. */
@Entity()
@Index({ properties: ['subjectId', 'level', 'person'] })
export class Following {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;

  @PrimaryKey({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  level!: FollowLevel;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at!: Date & Opt;
}

/** Up to when followers of a thread have been told of replies. */
@Entity({ tableName: 'told_until' })
export class ToldUntil {
  @PrimaryKey({ type: 'uuid' })
  threadId!: string;

  @Property({ type: 'timestamptz' })
  until!: Date;
}
