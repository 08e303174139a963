import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Reply } from '../discussions/reply.ts';
import { Thread } from '../discussions/thread.ts';
import { Person } from '../identity/person.ts';
import { ReportReason } from '../moderation-log/report-reason.ts';
import { DateTime } from '../platform/scalars.ts';
import { Subject } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';

export const ReportOutcome = choices(
  'ReportOutcome',
  ['REMOVED', 'KEPT'],
  'What became of a report: what it was about was removed, or stays.',
);
export type ReportOutcome = keyof typeof ReportOutcome;

/** Of one discussion or reply there is at most one that waits. */
@ObjectType({ description: 'Something that people reported: a discussion, or a reply. For those who facilitate.' })
@Entity()
@Index({
  name: 'reported_post_thread',
  expression: `create unique index "reported_post_thread" on "reported_post" ("thread_id") where "decided_at" is null`,
})
@Index({
  name: 'reported_post_reply',
  expression: `create unique index "reported_post_reply" on "reported_post" ("reply_id") where "decided_at" is null`,
})
export class ReportedPost {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @Field(() => Thread, { nullable: true, description: 'What was reported, or where the reply is.' })
  @ManyToOne({ entity: () => Thread, nullable: true, deleteRule: 'cascade' })
  @Index()
  thread?: Thread | null;

  @Field(() => Reply, { nullable: true, description: 'Null where the discussion itself was reported.' })
  @ManyToOne({ entity: () => Reply, nullable: true, deleteRule: 'cascade' })
  @Index()
  reply?: Reply | null;

  @Field(() => Subject, { nullable: true, description: 'The community or case study.' })
  place!: (Subject | null) & Opt;

  @Field(() => [Report], { description: 'Oldest first, without who reported.' })
  reports!: Report[] & Opt;

  @Field(() => DateTime, { description: 'When it was first reported.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  outcome?: ReportOutcome | null;

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  decidedBy?: Person | null;
}

/** What somebody found wrong. The author is who reported, and is told to nobody but themselves. */
@ObjectType({ description: 'What somebody found wrong with something that was said.' })
@Entity()
@Unique({ properties: ['author', 'post'] })
export class Report {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => ReportedPost, deleteRule: 'cascade' })
  @Index()
  post!: ReportedPost;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  author?: Person | null;

  @Field(() => ReportReason)
  @Property({ type: 'text' })
  reason!: ReportReason;

  @Field(() => String)
  @Property({ type: 'text', default: '' })
  note!: string & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ReportOutcome, { nullable: true, description: 'Null until a facilitator has decided.' })
  outcome!: (ReportOutcome | null) & Opt;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: (Date | null) & Opt;

  @Field(() => Thread, { nullable: true, description: 'Where it was said; null once the viewer does not see that.' })
  thread!: (Thread | null) & Opt;
}
