import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Community } from '../communities/community.ts';
import { DateTime } from '../platform/scalars.ts';

/** What a community lacks, as it was when the worker last looked: a row for each that lacks something. */
@ObjectType({ description: 'A community that needs somebody from outside; for LGA staff, who do not read it thereby.' })
@Entity({ tableName: 'community_need' })
@Index({ properties: ['since', 'community'] })
export class CommunityNeed {
  @Field(() => ID, { description: 'Of the community.' })
  id!: string & Opt;

  @Field(() => Community, { nullable: true, description: 'Null where it is hidden from the viewer.' })
  @ManyToOne({ entity: () => Community, primary: true, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => DateTime, { description: 'Since when it lacks something.' })
  @Property({ type: 'timestamptz' })
  since!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when nobody facilitates it at all.' })
  @Property({ type: 'timestamptz', nullable: true })
  lostAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When any of its facilitators was last seen, if long ago.' })
  @Property({ type: 'timestamptz', nullable: true })
  awaySince?: Date | null;

  @Field(() => Int, { description: 'Reports that no facilitator may decide, as they are about the only one.' })
  @Property({ type: 'integer', default: 0 })
  reportsUnseen!: number & Opt;

  @Field(() => Int, { description: 'Requests to join that have waited for two weeks.' })
  @Property({ type: 'integer', default: 0 })
  requestsWaiting!: number & Opt;

  @Field(() => DateTime, { description: 'When the community was founded.' })
  foundedAt!: Date & Opt;

  @Field(() => Int)
  memberCount!: number & Opt;
}
