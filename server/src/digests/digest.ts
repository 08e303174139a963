import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import type { MailFrequency } from '../notifications/mail-preference.ts';

/** One mail of what somebody was told: made when it is due, together with the job that sends it. */
@Entity()
export class Digest {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string & Opt;

  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @Property({ type: 'text' })
  frequency!: MailFrequency;

  @Property({ type: 'timestamptz' })
  @Index()
  madeAt!: Date;

  /** Once the mail server has taken it, or there was nothing left to send. */
  @Property({ type: 'timestamptz', nullable: true })
  doneAt?: Date | null;
}
