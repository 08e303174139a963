import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';

@ObjectType({ implements: Node, description: 'What one person wrote to another; nobody else reads it.' })
@Entity()
@Index({ properties: ['sender', 'sentAt', 'id'] })
@Index({ properties: ['recipient', 'sentAt', 'id'] })
export class Message extends Node {
  @Field(() => Person)
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  sender!: Person;

  @Field(() => Person)
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  recipient!: Person;

  @Field(() => String, { description: 'Plain text.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its reader told the administrators of it; for them alone.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  reportedAt?: Date | null;
}

/** Somebody from whom a person takes no messages. Never told to them. */
@Entity({ tableName: 'message_block' })
export class MessageBlock {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;

  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  @Index()
  blocked!: Person;
}

/** Whoever takes no messages at all has a row here. */
@Entity({ tableName: 'message_refusal' })
export class MessageRefusal {
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  person!: Person;
}
