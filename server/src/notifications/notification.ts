import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node, Subject } from '../platform/subject.ts';
import { choices, type SubjectKind } from '../platform/vocabulary.ts';

export const NotificationReason = choices(
  'NotificationReason',
  [
    'SAVED_SEARCH',
    'NEW_THREAD',
    'NEW_REPLIES',
    'NEW_DOCUMENT',
    'ANSWER_ACCEPTED',
    'MENTIONED',
    'DISCLOSED',
    'ASKED_TO_JOIN',
    'LET_IN',
    'ADOPTED',
    'CREDIT',
    'EVENT',
    'MATERIALS',
    'REPORTED',
    'MODERATED',
    'MESSAGE',
    'ROLE',
    'FACILITATING',
  ],
  'Why somebody is told something.',
);
export type NotificationReason = keyof typeof NotificationReason;

/** Of which a mail of its own is sent: none of the mails that sum up what was told. */
export const mailedApart: NotificationReason[] = ['SAVED_SEARCH', 'EVENT', 'MESSAGE', 'ROLE'];

@ObjectType({ implements: Node, description: 'Something that one person is told. Nobody else sees it.' })
@Entity()
@Index({ properties: ['person', 'at', 'id'] })
@Index({
  name: 'notification_unread',
  expression: `create index "notification_unread" on "notification" ("person_id") where "read_at" is null`,
})
@Index({
  name: 'notification_of_digest',
  expression: `create index "notification_of_digest" on "notification" ("digest_id") where "digest_id" is not null`,
})
@Unique({ properties: ['person', 'key'] })
export class Notification extends Node {
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => NotificationReason)
  @Property({ type: 'text' })
  reason!: NotificationReason;

  /** The same cause tells the same person once. */
  @Property({ type: 'text' })
  key!: string;

  /** Holds nothing that the person could lose the right to read. */
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  /** How often the cause has come since it was last read: what comes again before that is one line. */
  @Property({ type: 'integer', default: 1 })
  count!: number & Opt;

  /** The latest cause that it counts; null where there is but one. */
  @Property({ type: 'timestamptz', nullable: true })
  until?: Date | null;

  /** Shown only while its first subject may be seen. */
  @Property({ type: 'boolean', default: false })
  bound!: boolean & Opt;

  @Field(() => String, { description: 'Path on this site, starting with a slash.' })
  @Property({ type: 'text' })
  url!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  readAt?: Date | null;

  /** The mail that tells of it, once there is one; what comes after that is for the next. */
  @Property({ type: 'uuid', nullable: true })
  digestId?: string | null;

  @Field(() => [Subject], { description: 'What it is about: at most 20, of those that the viewer may see now.' })
  subjects!: Subject[] & Opt;
}

/** A subject that a notification is about; read under the audience rule, so that what is lost to the reader goes from here too. */
@Entity({ tableName: 'notification_subject' })
@Index({ properties: ['subjectId'] })
export class NotificationSubject {
  @ManyToOne({ entity: () => Notification, primary: true, deleteRule: 'cascade' })
  notification!: Notification;

  @PrimaryKey({ type: 'integer' })
  place!: number;

  @Property({ type: 'text' })
  kind!: SubjectKind;

  @Property({ type: 'uuid' })
  subjectId!: string;
}
