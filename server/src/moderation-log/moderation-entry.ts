import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { choices, type SubjectKind } from '../platform/vocabulary.ts';
import { ReportReason } from './report-reason.ts';

export const ModerationAct = choices(
  'ModerationAct',
  [
    'POST_REMOVED',
    'POST_RESTORED',
    'REPORT_DISMISSED',
    'REPLY_DELETED',
    'THREAD_LOCKED',
    'THREAD_UNLOCKED',
    'THREAD_MOVED',
    'THREAD_MERGED',
    'SLOWED',
    'WARNED',
    'MUTED',
    'BANNED',
    'LIFTED',
    'MEMBER_REMOVED',
    'FACILITATOR_NAMED',
    'CLOSED',
    'REOPENED',
  ],
  'What a facilitator did to keep a place in order.',
);
export type ModerationAct = keyof typeof ModerationAct;

/** Append-only: the database refuses to change a line, but for forgetting who a person was. */
@ObjectType({
  description: 'A facilitator did something: members read what sort of thing, when and for which reason, no more.',
})
@Entity()
@Index({ properties: ['placeId', 'at', 'id'] })
export class ModerationEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Property({ type: 'text' })
  placeKind!: SubjectKind;

  @Property({ type: 'uuid' })
  placeId!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ModerationAct)
  @Property({ type: 'text' })
  act!: ModerationAct;

  @Field(() => ReportReason, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reason?: ReportReason | null;

  @Field(() => String, { nullable: true, description: 'For facilitators.' })
  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Field(() => Person, { nullable: true, description: 'Who did it; for facilitators.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  actor?: Person | null;

  @Field(() => Person, { nullable: true, description: 'To whom; for facilitators. Never who wrote what was removed.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  person?: Person | null;

  @Property({ type: 'uuid', nullable: true })
  threadId?: string | null;

  /** What was removed by it. */
  @Property({ type: 'uuid', nullable: true })
  removalId?: string | null;
}
