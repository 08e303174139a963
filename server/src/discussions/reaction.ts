import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { choices } from '../platform/vocabulary.ts';
import { Thread } from './thread.ts';

export const ReactionKind = choices(
  'ReactionKind',
  ['HELPFUL', 'THANKS', 'AGREE'],
  'What one can say of a discussion or a reply without words.',
);
export type ReactionKind = keyof typeof ReactionKind;

/** One person's, to a thread's opening or to a reply in it. */
@Entity()
export class Reaction {
  /** A thread's id, or a reply's. */
  @PrimaryKey({ type: 'uuid' })
  itemId!: string;

  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @PrimaryKey({ type: 'text' })
  kind!: ReactionKind;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade', index: true })
  thread!: Thread;
}

/** How many there are, kept as they come and go: a page of replies counts none of them. */
@ObjectType({ description: 'How often something was said of it without words. Nobody sees by whom.' })
@Entity()
export class ReactionCount {
  @PrimaryKey({ type: 'uuid' })
  itemId!: string;

  @Field(() => ReactionKind)
  @PrimaryKey({ type: 'text' })
  kind!: ReactionKind;

  @Field(() => Int)
  @Property({ type: 'integer' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether the viewer is among them.' })
  mine!: boolean;
}
