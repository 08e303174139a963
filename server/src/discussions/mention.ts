import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { choices } from '../platform/vocabulary.ts';
import { Thread } from './thread.ts';

export const MentionKind = choices(
  'MentionKind',
  ['CALLED', 'UNREACHED', 'QUOTED', 'EARLIER'],
  'Called upon; named, but unable to read it, and so not told; in words that are quoted; in an earlier wording.',
);
export type MentionKind = keyof typeof MentionKind;

/** Somebody is named in a thread's opening or in a reply: the words hold their id, this their present name. */
@ObjectType({ description: 'Somebody is named in what was written.' })
@Entity()
@Index({
  name: 'mention_untold',
  expression: `create index "mention_untold" on "mention" ("thread_id") where not "told"`,
})
export class Mention {
  /** Of a thread or of a reply. */
  @PrimaryKey({ type: 'uuid' })
  itemId!: string;

  @Field(() => Person)
  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @ManyToOne({ entity: () => Thread, deleteRule: 'cascade' })
  @Index()
  thread!: Thread;

  @Field(() => MentionKind)
  @Property({ type: 'text' })
  kind!: MentionKind;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Whoever was told once of being named in it is not told again. */
  @Property({ type: 'boolean', default: false })
  told!: boolean & Opt;
}
