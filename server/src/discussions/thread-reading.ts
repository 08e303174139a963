import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import { Thread } from './thread.ts';

/** How far a person has read in a thread. Nobody but them is told. */
@Entity()
export class ThreadReading {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;

  @ManyToOne({ entity: () => Thread, primary: true, deleteRule: 'cascade' })
  @Index()
  thread!: Thread;

  /** The moment of the last thing they were shown. */
  @Property({ type: 'timestamptz' })
  at!: Date;
}

/** All that is said about a subject counts as read up to a moment: one row, however many threads there are. */
@Entity()
export class SubjectReading {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;

  @Property({ type: 'uuid', primary: true })
  subjectId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
