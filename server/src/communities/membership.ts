import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { Community } from './community.ts';

export const MembershipStatus = choices('MembershipStatus', ['REQUESTED', 'ACTIVE'], 'Asked to join, or in.');
export type MembershipStatus = keyof typeof MembershipStatus;

export const MembershipRole = choices('MembershipRole', ['MEMBER', 'FACILITATOR'], 'A facilitator runs the community.');
export type MembershipRole = keyof typeof MembershipRole;

@ObjectType({ implements: Node, description: 'A person in a community, or asking to be.' })
@Entity()
@Unique({ properties: ['community', 'person'] })
@Index({ properties: ['community', 'status', 'since'] })
@Index({
  name: 'membership_last_here',
  expression: `create index "membership_last_here" on "membership" ("community_id", "last_here_at" desc, "id") where "status" = 'ACTIVE'`,
})
@Index({
  name: 'membership_facilitators',
  expression: `create index "membership_facilitators" on "membership" ("community_id") where "role" = 'FACILITATOR'`,
})
export class Membership extends Node {
  @Field(() => Community)
  @ManyToOne({ entity: () => Community, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => Person)
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @Field(() => MembershipStatus)
  @Property({ type: 'text' })
  status!: MembershipStatus;

  @Field(() => MembershipRole)
  @Property({ type: 'text', default: 'MEMBER' })
  role!: MembershipRole & Opt;

  @Field(() => String, { nullable: true, description: 'What the asker wrote; for facilitators and the asker.' })
  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'What the asker was asked when they wrote it.' })
  @Property({ type: 'text', nullable: true })
  question?: string | null;

  /** Who let them in, where they did not walk in themselves. */
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  letInBy?: Person | null;

  @Field(() => Boolean, {
    description: "Whether a new member has yet to close the welcome note; the member's own alone.",
  })
  @Property({ type: 'boolean', default: false })
  welcomeDue!: boolean & Opt;

  /** When a facilitator said hello. */
  @Property({ type: 'timestamptz', nullable: true })
  greetedAt?: Date | null;

  /** When they last read or wrote there, within a few hours. */
  @Property({ type: 'timestamptz', nullable: true })
  lastHereAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the member lacks, at present, the role that the community asks for.' })
  resting!: boolean & Opt;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  since!: Date & Opt;
}
