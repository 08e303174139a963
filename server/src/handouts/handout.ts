import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Event } from '../events/event.ts';
import { Person } from '../identity/person.ts';
import { Document } from '../library/document.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';

/** Read by whoever reads its event and, where it is a document, that document. */
@ObjectType({
  implements: Node,
  description: "What there is to read or watch for an event: a document of its community's library, or a link.",
})
@Entity()
@Unique({ properties: ['event', 'document'] })
@Index({ properties: ['event', 'at', 'id'] })
@Check({ name: 'handout_is_one', expression: 'num_nonnulls("document_id", "link") = 1' })
export class Handout extends Node {
  @ManyToOne({ entity: () => Event, deleteRule: 'cascade' })
  event!: Event;

  @Field(() => Document, { nullable: true })
  @ManyToOne({ entity: () => Document, nullable: true, deleteRule: 'cascade' })
  @Index()
  document?: Document | null;

  @Field(() => String, { nullable: true, description: 'Somewhere else, such as a recording.' })
  @Property({ type: 'text', nullable: true })
  link?: string | null;

  @Field(() => String, { description: "What the link leads to, or the document's title." })
  @Property({ type: 'text', default: '' })
  title!: string & Opt;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  author?: Person | null;

  @Field(() => DateTime, { description: 'When it was put there.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}
