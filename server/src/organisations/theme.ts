import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Opt } from '@mikro-orm/core';
import { Node } from '../platform/subject.ts';

/** What case studies and communities are about. A thing that has a sub-theme has its parent as well. */
@ObjectType({ implements: Node, description: 'What case studies and communities are about.' })
@Entity()
export class Theme extends Node {
  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  slug!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Theme, { nullable: true })
  @ManyToOne({ entity: () => Theme, nullable: true })
  parent?: Theme | null;

  @Property({ type: 'integer' })
  position!: number;

  @Field(() => [Theme])
  children!: Theme[] & Opt;

  /** Kept by whoever publishes and retires studies: counting them anew would walk a table that grows. */
  @Field(() => Int, { description: 'Published studies under it and its sub-themes.' })
  @Property({ type: 'integer', default: 0 })
  caseStudyCount!: number & Opt;
}
