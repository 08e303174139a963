import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { ReportReason } from '../moderation-log/report-reason.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { Mention } from './mention.ts';
import { ReactionCount } from './reaction.ts';
import { Thread } from './thread.ts';

@ObjectType({ implements: Node, description: 'An answer in a thread.' })
@Entity()
@Index({ properties: ['thread', 'createdAt', 'id'] })
@Index({ properties: ['author', 'createdAt'] })
export class Reply extends Node {
  @Field(() => Thread)
  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  thread!: Thread;

  @Field(() => Person, { nullable: true, description: 'Null when a former member wrote it.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  author?: Person | null;

  @Field(() => Boolean, { description: 'From whoever asked without their name.' })
  @Property({ type: 'boolean', default: false })
  anonymous!: boolean & Opt;

  @Field(() => String, { description: 'Markdown; empty when deleted.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt!: Date & Opt;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  editedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  deletedAt?: Date | null;

  @Field(() => ReportReason, { nullable: true, description: 'Why a facilitator removed it, while it is removed.' })
  @Property({ type: 'text', nullable: true })
  removedFor?: ReportReason | null;

  @Field(() => Int, { description: 'Grows by one with each edit; edits say which version they started from.' })
  @Property({ type: 'integer', default: 1 })
  version!: number & Opt;

  /** The discussion that it was written in, or that it opened, before that became part of this one. */
  @Property({ type: 'uuid', nullable: true })
  mergedFromId?: string | null;

  @Field(() => Boolean)
  deleted!: boolean & Opt;

  @Field(() => Boolean)
  accepted!: boolean & Opt;

  @Field(() => [Mention], { description: 'Whom its words name, with the earlier wordings.' })
  mentions!: Mention[] & Opt;

  @Field(() => [ReactionCount])
  reactions!: ReactionCount[] & Opt;

  @Field(() => [Revision], { description: 'Earlier wordings, newest first.' })
  revisions!: Revision[] & Opt;
}

@ObjectType({ description: 'An earlier wording.' })
@Entity({ tableName: 'reply_revision' })
export class Revision {
  @ManyToOne({ entity: () => Reply, primary: true, deleteRule: 'cascade' })
  reply!: Reply;

  @Property({ type: 'integer', primary: true })
  version!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  body!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  replacedAt!: Date & Opt;
}
