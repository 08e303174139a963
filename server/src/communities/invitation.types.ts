import { Field, ObjectType } from 'type-graphql';
import { Person } from '../identity/person.ts';
import { connectionOf } from '../platform/page.ts';
import { DateTime } from '../platform/scalars.ts';
import { Invitation, InvitationState } from './invitation.ts';

@ObjectType({
  description:
    'An invitation as the holder of its link sees it. Null all through for who is signed in with another address.',
})
export class OpenedInvitation {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was sent to the viewer's address; null for who is not signed in.",
  })
  forViewer!: boolean | null;

  @Field(() => InvitationState, { nullable: true })
  state!: InvitationState | null;

  @Field(() => DateTime, { nullable: true })
  expiresAt!: Date | null;

  @Field(() => Person, { nullable: true })
  invitedBy!: Person | null;

  @Field(() => String, { nullable: true, description: 'Of a hidden community, only for the owner of the address.' })
  communityName!: string | null;

  @Field(() => String, { nullable: true, description: 'As its name.' })
  communityPurpose!: string | null;

  @Field(() => String, { nullable: true, description: 'As its name. A path on this site.' })
  communityUrl!: string | null;
}

export const InvitationConnection = connectionOf('Invitation', () => Invitation);
export type InvitationConnection = InstanceType<typeof InvitationConnection>;
