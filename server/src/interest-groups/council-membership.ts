import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Opt } from '@mikro-orm/core';
import { Person } from '../identity/person.ts';
import { MembershipStatus } from '../communities/membership.ts';
import { Organisation } from '../organisations/organisation.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { InterestGroup } from './interest-group.ts';

@ObjectType({ implements: Node, description: 'A council in a special interest group, or asking to be.' })
@Entity()
@Unique({ properties: ['group', 'organisation'] })
@Index({ properties: ['group', 'status', 'since'] })
export class CouncilMembership extends Node {
  @ManyToOne({ entity: () => InterestGroup, deleteRule: 'cascade' })
  group!: InterestGroup;

  @Field(() => Organisation)
  @ManyToOne({ entity: () => Organisation })
  organisation!: Organisation;

  @Field(() => MembershipStatus)
  @Property({ type: 'text' })
  status!: MembershipStatus;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  since!: Date;

  @Field(() => [Person], {
    nullable: true,
    description:
      'Who acts for it, of those who hold a role there at present. Null unless the viewer may read what is said inside.',
  })
  representatives!: (Person[] | null) & Opt;
}

/** A person named by a council to act for it; counts while they hold a role there. */
@Entity()
@Unique({ properties: ['council', 'person'] })
export class Representative extends Node {
  @ManyToOne({ entity: () => CouncilMembership, deleteRule: 'cascade' })
  council!: CouncilMembership;

  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;
}
