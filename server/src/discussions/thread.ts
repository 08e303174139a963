import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import type { ReportReason } from '../moderation-log/report-reason.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { Disclosure } from './disclosure.ts';
import { Mention } from './mention.ts';
import { Poll } from './poll.ts';
import { ReactionCount } from './reaction.ts';
import { Reply } from './reply.ts';
import { ThreadSplit } from './thread-split.ts';
import { ThreadMerge } from './thread-merge.ts';
import { ThreadMove } from './thread-move.ts';
import { ThreadForm } from './thread-form.ts';
import { ThreadRevision } from './thread-revision.ts';

/** Hangs on any subject: a community, a case study, whatever comes. Its audience follows that subject's content. */
@ObjectType({ implements: [Subject, Node], description: 'A discussion: an opening and its replies.' })
@Entity()
@Index({ properties: ['aboutId', 'pinned', 'lastActivityAt', 'id'] })
@Index({ properties: ['aboutId', 'createdAt', 'id'] })
@Index({ properties: ['aboutId', 'lastActivityAt'] })
@Index({ properties: ['aboutId', 'form', 'pinned', 'lastActivityAt', 'id'] })
@Index({ properties: ['aboutId', 'voteCount', 'id'] })
@Index({
  name: 'thread_featured',
  expression: `create index "thread_featured" on "thread" ("about_id", "featured_at") where "featured_at" is not null`,
})
@Index({
  name: 'thread_merged_into',
  expression: `create index "thread_merged_into" on "thread" ("merged_into_id") where "merged_into_id" is not null`,
})
@Index({
  name: 'thread_title_trigrams',
  expression: `create index "thread_title_trigrams" on "thread" using gin ("title" gin_trgm_ops)`,
})
@Index({
  name: 'thread_unanswered',
  expression: `create index "thread_unanswered" on "thread" ("about_id", "created_at", "id") where "question" and "accepted_reply_id" is null`,
})
export class Thread extends Subject {
  @Property({ type: 'text' })
  aboutKind!: SubjectKind;

  @Property({ type: 'uuid' })
  aboutId!: string;

  @Field(() => Subject, { description: 'The community, case study or document it hangs on.' })
  about!: Subject & Opt;

  @Property({ type: 'text' })
  declare title: string;

  @Field(() => Person, { nullable: true })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  @Field(() => Boolean, { description: 'Asked without a name: the author is told to nobody but themselves.' })
  @Property({ type: 'boolean', default: false })
  anonymous!: boolean & Opt;

  @Field(() => Person, { nullable: true, description: 'Who asked, for a facilitator who looked it up.' })
  disclosedAuthor!: (Person | null) & Opt;

  @Field(() => [Disclosure], { description: 'Who looked up who asked, and why: for them and for the asker.' })
  disclosures!: Disclosure[] & Opt;

  @Field(() => String, { description: 'Markdown.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => ThreadForm)
  @Property({ type: 'text', default: 'DISCUSSION' })
  form!: ThreadForm & Opt;

  @Field(() => Boolean, { description: 'Whether it waits for an answer.' })
  @Property({ type: 'boolean', default: false })
  question!: boolean & Opt;

  @Field(() => Poll, { nullable: true })
  poll!: (Poll | null) & Opt;

  @Field(() => Int, { description: 'Of an idea: how many are for it.' })
  @Property({ type: 'integer', default: 0 })
  voteCount!: number & Opt;

  @Field(() => Boolean, { description: 'Whether the viewer is for the idea.' })
  viewerVoted!: boolean & Opt;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  pinned!: boolean & Opt;

  /** Since when it stands in front of all others, for whoever comes to the place. */
  @Property({ type: 'timestamptz', nullable: true })
  featuredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why facilitators put it in front of everybody, while they do.' })
  @Property({ type: 'text', nullable: true })
  featuredWhy?: string | null;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  locked!: boolean & Opt;

  /** Why it was removed, while it is: nobody finds or reads it then but by what tells of the removal. */
  @Property({ type: 'text', nullable: true })
  removedFor?: ReportReason | null;

  /** It became part of that one: nobody finds or reads it, and its address leads there. */
  @Property({ type: 'uuid', nullable: true })
  mergedIntoId?: string | null;

  @Property({ type: 'uuid', nullable: true })
  acceptedReplyId?: string | null;

  @Field(() => Reply, { nullable: true })
  acceptedReply!: (Reply | null) & Opt;

  @Field(() => Int, { description: 'Without the deleted ones.' })
  @Property({ type: 'integer', default: 0 })
  replyCount!: number & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  lastActivityAt!: Date & Opt;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  editedAt?: Date | null;

  @Field(() => Int, { description: 'Grows by one with each edit; edits say which version they started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  @Field(() => [ThreadMove], { description: 'Where it was before, the first move first.' })
  moves!: ThreadMove[] & Opt;

  @Field(() => [ThreadSplit], { description: 'Replies that went from here into another discussion, or came here so.' })
  splits!: ThreadSplit[] & Opt;

  @Field(() => [ThreadMerge], { description: 'Discussions that became part of this one, the first of them first.' })
  merges!: ThreadMerge[] & Opt;

  @Field(() => [Mention], { description: 'Whom its words name, with the earlier wordings.' })
  mentions!: Mention[] & Opt;

  @Field(() => [ReactionCount])
  reactions!: ReactionCount[] & Opt;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the viewer knows what is said here; null to somebody who never looked and does not belong.',
  })
  readUntil!: (Date | null) & Opt;

  @Field(() => Boolean, { description: 'Whether somebody else said something since.' })
  unread!: boolean & Opt;

  @Field(() => Int, { description: 'Replies of others since, counted up to 100.' })
  unreadReplyCount!: number & Opt;

  @Field(() => Reply, { nullable: true })
  firstUnreadReply!: (Reply | null) & Opt;

  @Field(() => [ThreadRevision], { description: 'Earlier wordings, newest first.' })
  revisions!: ThreadRevision[] & Opt;
}
