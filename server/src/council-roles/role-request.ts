import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import { DateTime, LocalDate } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices, RoleKind } from '../platform/vocabulary.ts';

export const RoleRequestState = choices(
  'RoleRequestState',
  ['WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'],
  'What has become of a request for a role.',
);
export type RoleRequestState = keyof typeof RoleRequestState;

/** Of one person, council and role there is at most one that waits. */
@ObjectType({
  implements: Node,
  description: 'Somebody asks for a role at a council; for them, and for those who may confirm it.',
})
@Entity()
@Index({
  name: 'role_request_waiting',
  expression: `create unique index "role_request_waiting" on "role_request" ("person_id", "organisation_id", "role") where "state" = 'WAITING'`,
})
@Index({
  name: 'role_request_of_council',
  expression: `create index "role_request_of_council" on "role_request" ("organisation_id", "asked_at", "id") where "state" = 'WAITING'`,
})
@Index({
  name: 'role_request_by_age',
  expression: `create index "role_request_by_age" on "role_request" ("asked_at", "id") where "state" = 'WAITING'`,
})
@Index({ properties: ['person', 'askedAt', 'id'] })
export class RoleRequest extends Node {
  @Field(() => Person)
  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Field(() => Organisation)
  @ManyToOne({ entity: () => Organisation })
  organisation!: Organisation;

  @Field(() => RoleKind)
  @Property({ type: 'text' })
  role!: RoleKind;

  @Field(() => String, { nullable: true, description: 'Job title, portfolio or office.' })
  @Property({ type: 'text', nullable: true })
  title?: string | null;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is held, as far as the asker knows.' })
  @Property({ type: 'date', nullable: true })
  endsOn?: string | null;

  @Field(() => String, { description: 'How it can be checked, in the words of the asker.' })
  @Property({ type: 'text' })
  evidence!: string;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Field(() => DateTime, { description: 'Until when it waits for an answer.' })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => RoleRequestState)
  @Property({ type: 'text', default: 'WAITING' })
  state!: RoleRequestState & Opt;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who confirmed or refused it.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  decidedBy?: Person | null;
}
