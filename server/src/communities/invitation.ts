import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { DateTime } from '../platform/scalars.ts';
import { Node } from '../platform/subject.ts';
import { choices } from '../platform/vocabulary.ts';
import { Community } from './community.ts';

export const InvitationState = choices(
  'InvitationState',
  ['PENDING', 'EXPIRED', 'ACCEPTED', 'REVOKED'],
  'It waits for an answer, waited too long, was accepted, or was taken back.',
);
export type InvitationState = keyof typeof InvitationState;

@ObjectType({ implements: Node, description: 'A community to an e-mail address; for its facilitators.' })
@Entity()
@Index({ properties: ['community', 'invitedAt', 'id'] })
@Index({ properties: ['invitedAt'] })
@Index({ properties: ['email'] })
@Index({
  name: 'invitation_waiting',
  expression: `create unique index "invitation_waiting" on "invitation" ("community_id", "email") where "accepted_at" is null and "revoked_at" is null`,
})
export class Invitation extends Node {
  @ManyToOne({ entity: () => Community, deleteRule: 'cascade' })
  community!: Community;

  @Field(() => String, { description: 'The address it was sent to.' })
  @Property({ type: 'text' })
  email!: string;

  /** Of the link's token, which only the mail holds. */
  @Property({ type: 'text' })
  @Unique()
  tokenHash!: string;

  @Field(() => InvitationState)
  state!: InvitationState & Opt;

  @Field(() => Person, { nullable: true, description: 'Who sent it last; null for a former member of the hub.' })
  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  invitedBy?: Person | null;

  @Field(() => DateTime, { description: 'When it was sent last.' })
  @Property({ type: 'timestamptz' })
  invitedAt!: Date;

  @Field(() => DateTime)
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt?: Date | null;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  acceptedBy?: Person | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;

  /** What stands at this moment; `invitationState` in invitation.shape.ts says the same in SQL. */
  stateAt(now: Date): InvitationState {
    if (this.acceptedAt) return 'ACCEPTED';
    if (this.revokedAt) return 'REVOKED';
    return this.expiresAt <= now ? 'EXPIRED' : 'PENDING';
  }
}
