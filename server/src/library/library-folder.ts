import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { Node } from '../platform/subject.ts';

const oneName =
  'create unique index "library_folder_name" on "library_folder" ("community_id", "parent_id", lower("name")) nulls not distinct';

/** No deeper than two: a folder that is in another holds no others. */
@ObjectType({ implements: Node, description: "A place in a community's library." })
@Entity()
@Index({ name: 'library_folder_name', expression: oneName })
export class LibraryFolder extends Node {
  @ManyToOne({ entity: () => Community, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => LibraryFolder, { nullable: true, description: 'The folder that it is in.' })
  @ManyToOne({ entity: () => LibraryFolder, nullable: true, deleteRule: 'restrict' })
  @Index()
  parent?: LibraryFolder | null;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int, { description: 'Documents in it, not counting those in folders within.' })
  documentCount!: number & Opt;
}
