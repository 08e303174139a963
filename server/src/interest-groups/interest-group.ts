import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Opt } from '@mikro-orm/core';
import { Community } from '../communities/community.ts';
import { LocalDate } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';

/** How many councils a special interest group needs, and how long it lasts before it states its case again. */
export const neededCouncils = 10;
export const lifeInYears = 5;

@ObjectType({
  implements: Node,
  description:
    'What makes a community a special interest group: councils are its members, and representatives act for them.',
})
@Entity()
export class InterestGroup extends Node {
  @OneToOne({ entity: () => Community, owner: true, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  startedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it last stated its case, and began another five years.',
  })
  @Property({ type: 'date', nullable: true })
  restatedOn?: string | null;

  @Field(() => LocalDate, { description: 'Five years from its start, or from when it last stated its case.' })
  endsOn!: string & Opt;

  @Field(() => Boolean)
  ended!: boolean & Opt;

  @Field(() => Int, { description: 'Councils that are members.' })
  councilCount!: number & Opt;

  @Field(() => Int, { description: 'How many it needs.' })
  neededCouncils!: number & Opt;

  @Field(() => LocalDate, { description: 'The end of April for which no report has been handed in yet.' })
  reportDueOn!: string & Opt;

  @Field(() => Boolean)
  reportOverdue!: boolean & Opt;
}
