import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { choices } from '../platform/vocabulary.ts';

export const MailFrequency = choices(
  'MailFrequency',
  ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'],
  'When what somebody was told goes to them by mail too.',
);
export type MailFrequency = keyof typeof MailFrequency;

/** As it is for whoever never said otherwise. */
export const usualMail = { frequency: 'DAILY', hour: 7, weekday: 1, timeZone: 'Europe/London' } as const;

@ObjectType({ description: 'How somebody gets by mail what they were told and have not read.' })
@Entity({ tableName: 'mail_preference' })
@Index({
  name: 'mail_preference_due',
  expression: `create index "mail_preference_due" on "mail_preference" ("next_at") where "next_at" is not null`,
})
export class MailPreference {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => MailFrequency)
  @Property({ type: 'text', default: usualMail.frequency })
  frequency!: MailFrequency & Opt;

  @Field(() => Int, { description: 'Of the day in the time zone, for daily and weekly mails: 0 to 23.' })
  @Property({ type: 'integer', default: usualMail.hour })
  hour!: number & Opt;

  @Field(() => Int, { description: 'For weekly mails: 1 is Monday, 7 is Sunday.' })
  @Property({ type: 'integer', default: usualMail.weekday })
  weekday!: number & Opt;

  @Field(() => String, { description: 'As in the IANA database: Europe/London.' })
  @Property({ type: 'text', default: usualMail.timeZone })
  timeZone!: string & Opt;

  /** When to look what there is to send; null while nothing is to be. */
  @Property({ type: 'timestamptz', nullable: true })
  nextAt?: Date | null;
}
