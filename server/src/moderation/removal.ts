import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Reply } from '../discussions/reply.ts';
import { Thread } from '../discussions/thread.ts';
import { Person } from '../identity/person.ts';
import { ReportReason } from '../moderation-log/report-reason.ts';
import { DateTime } from '../platform/scalars.ts';
import { Subject } from '../platform/subject.ts';

@ObjectType({
  description: 'What was taken from everybody’s sight, and why: for its author and for those who facilitate.',
})
@Entity()
@Index({
  name: 'removal_thread',
  expression: `create unique index "removal_thread" on "removal" ("thread_id") where "undone_at" is null`,
})
@Index({
  name: 'removal_reply',
  expression: `create unique index "removal_reply" on "removal" ("reply_id") where "undone_at" is null`,
})
export class Removal {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  /** Of these two there is one. */
  @ManyToOne({ entity: () => Thread, nullable: true, deleteRule: 'cascade' })
  @Index()
  thread?: Thread | null;

  @ManyToOne({ entity: () => Reply, nullable: true, deleteRule: 'cascade' })
  @Index()
  reply?: Reply | null;

  @Field(() => Boolean, { description: 'A reply; otherwise a whole discussion.' })
  ofReply!: boolean & Opt;

  @Field(() => Person, { nullable: true, description: 'Null where it was written without a name, but to its author.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  @Field(() => ReportReason)
  @Property({ type: 'text' })
  reason!: ReportReason;

  @Field(() => String, { description: 'What the facilitator says of it to the author.' })
  @Property({ type: 'text' })
  note!: string;

  @Field(() => String, { description: 'Markdown: what it said.' })
  @Property({ type: 'text' })
  words!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who removed it; for those who facilitate.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  by?: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was put back.' })
  @Property({ type: 'timestamptz', nullable: true })
  undoneAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Of the discussion.' })
  title!: (string | null) & Opt;

  @Field(() => String, { nullable: true, description: 'Where it is, once it is back.' })
  url!: (string | null) & Opt;

  @Field(() => Subject, { nullable: true, description: 'The community or case study it belongs to.' })
  place!: (Subject | null) & Opt;

  @Field(() => Boolean, { description: 'Whether the viewer may put it back.' })
  restorable!: boolean & Opt;
}
