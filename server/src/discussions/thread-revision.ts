import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../platform/scalars.ts';
import { Thread } from './thread.ts';

@ObjectType({ description: 'An earlier wording of a thread.' })
@Entity()
export class ThreadRevision {
  @ManyToOne({ entity: () => Thread, primary: true, deleteRule: 'cascade' })
  thread!: Thread;

  @Property({ type: 'integer', primary: true })
  version!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  body!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  replacedAt!: Date & Opt;
}
